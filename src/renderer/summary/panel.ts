import type { FindingAnswer } from '#shared/contract/findings.ts'
import { createStore } from '../store.ts'

/** What is open in the summary panel; at most one bullet is worked on at a time. */
export type Work =
  | { readonly kind: 'none' }
  /** `answers` is the finding because of which the words are changed. */
  | { readonly kind: 'edit'; readonly bulletId: string; readonly answers?: FindingAnswer }
  /** Writes the bullet anew: it is then the editor's own and no longer AI-made. */
  | { readonly kind: 'rewrite'; readonly bulletId: string }
  | { readonly kind: 'add' }
  /** Candidates for a bullet's place, or for a new one (null); `way` where no model is to be asked. */
  | { readonly kind: 'candidates'; readonly bulletId: string | null; readonly way?: 'extractive' }
  /** What is proposed for the whole summary; a request that was made before is looked at, not asked again. */
  | { readonly kind: 'proposal'; readonly providerId: string | null; readonly requestId?: string }
  /** A bullet that rests on no sentence is accepted with a written reason. */
  | { readonly kind: 'accept-note'; readonly bulletId: string }
  /** A finding is set aside with a written reason; `item` names it as it stands in one list on screen. */
  | { readonly kind: 'dismiss'; readonly item: string }
  /** A finding shows the two texts that it compared. */
  | { readonly kind: 'why'; readonly item: string }

interface Panel {
  readonly work: Work
  readonly tab: 'summary' | 'findings'
}

const NO_WORK: Work = { kind: 'none' }

export const panel = createStore<Panel>({ work: NO_WORK, tab: 'summary' })

export const startWork = (work: Work): void => panel.set((now) => ({ ...now, work }))

/** Where nothing is open nothing is drawn anew. */
export const endWork = (): void =>
  panel.set((now) => (now.work.kind === 'none' ? now : { ...now, work: NO_WORK }))

/** The work at one bullet; of that at another its card need not know. */
export const workOn = ({ work }: Panel, bulletId: string): Work =>
  'bulletId' in work && work.bulletId === bulletId ? work : NO_WORK

/**
 * Ends a work whose answer was on the way; one that was begun meanwhile stays open.
 *
 * @returns whether it was still the one on screen
 */
export function endThis(work: Work): boolean {
  if (panel.get().work !== work) return false
  endWork()
  return true
}

export const showTab = (tab: Panel['tab']): void =>
  panel.set((now) => (now.tab === tab ? now : { ...now, tab }))

/** Gives a bullet's card the focus, once React has drawn it. */
export function focusCard(bulletId: string): void {
  requestAnimationFrame(() => {
    const card = document.querySelector<HTMLElement>(`[data-bullet="${CSS.escape(bulletId)}"]`)
    card?.querySelector<HTMLElement>('[data-bullet-focus]')?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
  })
}
