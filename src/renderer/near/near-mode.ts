import type { DraftStore } from '../draft/draft-store.ts'
import { setLink } from '../draft/highlights/link.ts'
import { focusPane } from '../draft-focus.ts'
import { afterDialog } from '../keys/after-dialog.ts'
import { createStore } from '../store.ts'

interface NearMode {
  /** The draft that is held against others, or null. */
  readonly draftId: string | null
  /** Key of the match that is shown; null: the nearest. */
  readonly chosen: string | null
  /** The shared passage that stands out, by its index. */
  readonly passage: number
}

const closed: NearMode = { draftId: null, chosen: null, passage: 0 }

export const nearMode = createStore<NearMode>(closed)

/** Lays the drafts that this one reads like over its panes. */
export function openNear(store: DraftStore): void {
  // The keys of the panel that lies under it act on the bullet with the focus: there is none now.
  setLink({ hoveredBullet: null, focusedBullet: null, hoveredSentence: null })
  nearMode.set(() => ({ ...closed, draftId: store.id }))
}

/** Goes back to the draft. */
export function leaveNear(focus: 'back' | 'elsewhere' = 'back'): void {
  if (nearMode.get().draftId === null) return
  nearMode.set(() => closed)
  // Until React has drawn the draft again, it takes no focus.
  if (focus === 'back') afterDialog(() => focusPane('article'))
}

export const chooseNear = (chosen: string): void =>
  nearMode.set((now) => ({ ...now, chosen, passage: 0 }))

export const choosePassage = (passage: number): void => nearMode.set((now) => ({ ...now, passage }))
