import { useCallback } from 'react'
import { readArticle } from '#shared/article/read.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { closeLetter } from '../letter/letter-mode.ts'
import { leaveComments, openComments } from './comment-mode.ts'
import { threadAt } from './use-caret-thread.ts'
import { useIsCommenting } from './use-is-commenting.ts'
import { placedThreads } from './use-threads.ts'

export const LIST_KEY = 'Mod+Alt+K'

/** Opens the list at the comment on the words at the caret, or closes it. */
export function useToggleComments(): () => void {
  const store = useDraftStore()
  const isShown = useIsCommenting(store.id)
  return useCallback(() => {
    if (isShown) {
      leaveComments()
      return
    }
    const threads = placedThreads(store.read().comments, readArticle(store.content()))
    closeLetter()
    openComments(store, threadAt(threads, store.article.current?.selection() ?? null))
  }, [store, isShown])
}
