import type { DraftState } from '../draft/draft-state.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { setLink } from '../draft/highlights/link.ts'
import { focusPane } from '../draft-focus.ts'
import { afterDialog } from '../keys/after-dialog.ts'
import { createStore } from '../store.ts'
import { sidesToBegin } from './begin.ts'
import { clearCompareLink } from './link.ts'
import type { Side } from './side.ts'

/** What a side shows: the version that counts, whichever it becomes, one that stays, or nothing. */
export type Shown =
  | { readonly kind: 'current' }
  | { readonly kind: 'version'; readonly id: string }
  | { readonly kind: 'none' }

export interface CompareMode extends Readonly<Record<Side, Shown>> {
  /** The draft whose versions are compared, or null. */
  readonly draftId: string | null
}

const closed: CompareMode = { draftId: null, left: { kind: 'none' }, right: { kind: 'none' } }

export const compareMode = createStore<CompareMode>(closed)

/** Where the focus was when the comparison began, to go back to. */
let cameFrom: HTMLElement | null = null

/** Lays the comparison over the draft, the version that counts on one side. */
export function openCompare(store: DraftStore): void {
  if (compareMode.get().draftId === store.id) return
  cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null
  // The keys of the panel that lies under it act on the bullet with the focus: there is none now.
  setLink({ hoveredBullet: null, focusedBullet: null, hoveredSentence: null })
  clearCompareLink()
  compareMode.set(() => ({ draftId: store.id, ...sidesToBegin(store.read()) }))
}

/** Goes back to the draft; the focus returns to where it was, unless somebody takes it elsewhere. */
export function leaveCompare(focus: 'back' | 'elsewhere' = 'back'): void {
  if (compareMode.get().draftId === null) return
  compareMode.set(() => closed)
  clearCompareLink()
  const place = cameFrom
  cameFrom = null
  if (focus === 'elsewhere') return
  // Until React has drawn the draft again, it takes no focus.
  afterDialog(() => {
    if (place !== document.body) place?.focus()
    // It may be gone, or hidden since the window was narrowed.
    if (place === null || document.activeElement !== place) focusPane('summary')
  })
}

const idShown = (shown: Shown, { version }: Pick<DraftState, 'version'>): string | null => {
  switch (shown.kind) {
    case 'current':
      return version?.id ?? null
    case 'version':
      return shown.id
    case 'none':
      return null
  }
}

/** Shows a version on a side; the one that counts is followed through its changes. */
export function showVersion(side: Side, id: string, state: Pick<DraftState, 'version'>): void {
  const shown: Shown = id === state.version?.id ? { kind: 'current' } : { kind: 'version', id }
  compareMode.set((now) => ({ ...now, [side]: shown }))
}

export const swapSides = (): void =>
  compareMode.set((now) => ({ ...now, left: now.right, right: now.left }))

/** Keeps both sides as they are while another version becomes the current one. */
export function holdSides(state: Pick<DraftState, 'version'>): void {
  const held = (shown: Shown): Shown => {
    const id = idShown(shown, state)
    return id === null ? { kind: 'none' } : { kind: 'version', id }
  }
  compareMode.set((now) => ({ ...now, left: held(now.left), right: held(now.right) }))
}
