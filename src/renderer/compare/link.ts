import { never } from '#shared/contract/outcome.ts'
import type { Cover } from '#shared/summary/compare-versions.ts'
import { createStore } from '../store.ts'
import type { Side } from './side.ts'

/** Sentences by who rests on them; `none` are those that neither version tells. */
export type Reach = Cover | 'none'

export const reaches: readonly Reach[] = ['left', 'both', 'right', 'none']

/** Something that lights up what belongs to it on the other parts of the screen. */
export type LinkTarget =
  | { readonly kind: 'bullet'; readonly side: Side; readonly id: string }
  | { readonly kind: 'sentence'; readonly id: string }
  /** All sentences of one reach, by the legend above the article. */
  | { readonly kind: 'reach'; readonly reach: Reach }

/** What is under the pointer comes before what the legend shows, and that before the focus. */
export interface CompareLink {
  readonly hovered: LinkTarget | null
  readonly shown: LinkTarget | null
  readonly focused: LinkTarget | null
}

const quiet: CompareLink = { hovered: null, shown: null, focused: null }

export const compareLink = createStore<CompareLink>(quiet)

const isSame = (a: LinkTarget | null, b: LinkTarget | null): boolean => {
  if (a === null || b === null || a.kind !== b.kind) return a === b
  switch (a.kind) {
    case 'bullet':
      return b.kind === 'bullet' && a.side === b.side && a.id === b.id
    case 'sentence':
      return b.kind === 'sentence' && a.id === b.id
    case 'reach':
      return b.kind === 'reach' && a.reach === b.reach
    default:
      return never(a)
  }
}

const set = (part: keyof CompareLink, target: LinkTarget | null): void =>
  compareLink.set((now) => (isSame(now[part], target) ? now : { ...now, [part]: target }))

export const hover = (target: LinkTarget | null): void => set('hovered', target)

export const focusOn = (target: LinkTarget | null): void => set('focused', target)

export const showReach = (reach: Reach | null): void =>
  set('shown', reach === null ? null : { kind: 'reach', reach })

export const clearCompareLink = (): void => compareLink.set(() => quiet)

export const targetOf = ({ hovered, shown, focused }: CompareLink): LinkTarget | null =>
  hovered ?? shown ?? focused
