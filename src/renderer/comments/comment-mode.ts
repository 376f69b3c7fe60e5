import type { NotePlace } from '#shared/letter/note.ts'
import type { DraftStore } from '../draft/draft-store.ts'
import { focusPane } from '../draft-focus.ts'
import { createStore } from '../store.ts'

export type CommentFilter = 'open' | 'resolved'

interface CommentMode {
  /** The draft whose comments lie over its summary, or null. */
  readonly draftId: string | null
  readonly filter: CommentFilter
  /** The thread that one is at: its words are lit in the article. */
  readonly chosen: string | null
}

const closed: CommentMode = { draftId: null, filter: 'open', chosen: null }

export const commentMode = createStore<CommentMode>(closed)

/** A comment that is being written and has no thread yet. It outlives a closed list. */
interface NewComment {
  readonly draftId: string
  readonly place: NotePlace
  readonly words: string
}

export const newComment = createStore<{ readonly written: NewComment | null }>({ written: null })

export const openComments = ({ id }: Pick<DraftStore, 'id'>, chosen: string | null = null) =>
  commentMode.set((now) => ({ ...now, draftId: id, chosen: chosen ?? now.chosen }))

export const showComments = (filter: CommentFilter): void =>
  commentMode.set((now) => ({ ...now, filter }))

export const chooseThread = (chosen: string | null): void =>
  commentMode.set((now) => (now.chosen === chosen ? now : { ...now, chosen }))

export const closeComments = (): void => commentMode.set(() => closed)

/** Goes back to the article. */
export function leaveComments(): void {
  closeComments()
  focusPane('article')
}

/** Opens the list with a field for a comment on these words. */
export function beginComment(store: Pick<DraftStore, 'id'>, place: NotePlace): void {
  newComment.set(({ written }) => ({
    written: {
      draftId: store.id,
      place,
      words: written?.draftId === store.id ? written.words : '',
    },
  }))
  commentMode.set((now) => ({ ...now, draftId: store.id, filter: 'open', chosen: null }))
}

export const writeComment = (words: string): void =>
  newComment.set(({ written }) => ({ written: written === null ? null : { ...written, words } }))

export const dropComment = (): void => newComment.set(() => ({ written: null }))
