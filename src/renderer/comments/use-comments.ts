import { useCallback } from 'react'
import type { Content } from '#shared/article/content.ts'
import { readArticle } from '#shared/article/read.ts'
import type { Thread } from '#shared/comment/thread.ts'
import { findPlace, notePlace } from '#shared/letter/find-place.ts'
import { LONGEST_QUOTE, type NotePlace } from '#shared/letter/note.ts'
import type { Desk } from '../desk.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useAct } from '../recovery/use-act.ts'
import { chooseThread } from './comment-mode.ts'

/** The place as its words stand now: the article may have been edited while the comment was written. */
function placeNow(content: Content, place: NotePlace): NotePlace {
  const article = readArticle(content)
  const found = findPlace(article, place)
  return (found && notePlace(article, found, LONGEST_QUOTE)) ?? place
}

/** What can be done with comments; each says by true that it is done, or tells the editor why it is not. */
export function useComments() {
  const store = useDraftStore()
  const act = useAct()
  const draftId = store.id
  const call = useCallback(
    (work: (comments: Desk['comments']) => Promise<Thread[]>) =>
      act(async () => {
        const comments = await work(store.desk.comments)
        store.patch({ comments })
      }),
    [act, store],
  )
  return {
    add: async (place: NotePlace, words: string): Promise<boolean> => {
      // What is commented on must be stored; that it is not says the article itself.
      const flushed = await store.flush()
      if (!flushed.ok) return false
      const before = new Set(store.read().comments.map(({ id }) => id))
      const now = placeNow(store.content(), place)
      const isDone = await call((comments) => comments.add({ draftId, place: now, words }))
      const added = store.read().comments.find(({ id }) => !before.has(id))
      if (isDone && added !== undefined) chooseThread(added.id)
      return isDone
    },
    reply: (threadId: string, words: string) =>
      call((comments) => comments.reply({ draftId, threadId, words })),
    edit: (commentId: string, words: string) =>
      call((comments) => comments.edit({ draftId, commentId, words })),
    remove: (commentId: string) => call((comments) => comments.delete({ draftId, commentId })),
    restore: (commentId: string) => call((comments) => comments.restore({ draftId, commentId })),
    resolve: (threadId: string) => call((comments) => comments.resolve({ draftId, threadId })),
    reopen: (threadId: string) => call((comments) => comments.reopen({ draftId, threadId })),
  }
}
