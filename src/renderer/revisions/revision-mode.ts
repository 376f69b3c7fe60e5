import type { DraftStore } from '../draft/draft-store.ts'
import { setLink } from '../draft/highlights/link.ts'
import { focusPane } from '../draft-focus.ts'
import { afterDialog } from '../keys/after-dialog.ts'
import { createStore } from '../store.ts'

/** A frozen revision by its number, or the text as it is on screen. */
export type Shown = number | 'now'

export type RevisionLayout = 'split' | 'inline'

interface RevisionMode {
  /** The draft whose revisions are compared, or null. */
  readonly draftId: string | null
  /** null: what the writer submitted last. */
  readonly before: Shown | null
  readonly after: Shown
  readonly layout: RevisionLayout
  /** The change that stands out, by its index. */
  readonly chosen: number
}

const closed: RevisionMode = {
  draftId: null,
  before: null,
  after: 'now',
  layout: 'split',
  chosen: 0,
}

export const revisionMode = createStore<RevisionMode>(closed)

/** Where the focus was, to go back to. */
let cameFrom: HTMLElement | null = null

/** The two that are compared. */
export type Pair = Pick<RevisionMode, 'before' | 'after'>

const submittedAndNow: Pair = { before: null, after: 'now' }

/** Lays the comparison over the draft: what was submitted against the text on screen, or two others. */
export function openRevisions(store: DraftStore, pair: Pair = submittedAndNow): void {
  if (revisionMode.get().draftId === store.id) {
    compareWith(pair)
    return
  }
  cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null
  // The keys of the panel that lies under it act on the bullet with the focus: there is none now.
  setLink({ hoveredBullet: null, focusedBullet: null, hoveredSentence: null })
  revisionMode.set(({ layout }) => ({ ...closed, ...pair, layout, draftId: store.id }))
}

/** Goes back to the draft, and the focus to where it was. */
export function leaveRevisions(focus: 'back' | 'elsewhere' = 'back'): void {
  if (revisionMode.get().draftId === null) return
  revisionMode.set(({ layout }) => ({ ...closed, layout }))
  const place = cameFrom
  cameFrom = null
  if (focus === 'elsewhere') return
  // Until React has drawn the draft again, it takes no focus.
  afterDialog(() => {
    if (place !== document.body) place?.focus()
    if (place === null || document.activeElement !== place) focusPane('article')
  })
}

export const compareWith = (part: Partial<Pair>): void =>
  revisionMode.set((now) => ({ ...now, ...part, chosen: 0 }))

export const chooseChange = (chosen: number): void =>
  revisionMode.set((now) => ({ ...now, chosen }))

export const layOut = (layout: RevisionLayout): void =>
  revisionMode.set((now) => ({ ...now, layout }))
