import { useEffect } from 'react'
import { useDraftStore } from '../draft/open-draft.ts'
import { chooseThread } from './comment-mode.ts'
import type { PlacedThread } from './use-threads.ts'

/** The thread on whose words the caret stands, or null. */
export const threadAt = (
  threads: readonly PlacedThread[],
  caret: { readonly blockId: string; readonly start: number } | null,
): string | null =>
  threads.find(({ places }) =>
    places.some(
      (place) =>
        place.kind === 'block' &&
        place.blockId === caret?.blockId &&
        place.start <= caret.start &&
        caret.start <= place.end,
    ),
  )?.thread.id ?? null

/** While the list is on screen, the caret in the article chooses the comment on the words that it is in. */
export function useCaretThread(threads: readonly PlacedThread[]): void {
  const store = useDraftStore()
  useEffect(() => {
    const onSelection = () => {
      if (document.activeElement?.matches('.article-body') !== true) return
      const here = threadAt(threads, store.article.current?.selection() ?? null)
      if (here !== null) chooseThread(here)
    }
    document.addEventListener('selectionchange', onSelection)
    return () => document.removeEventListener('selectionchange', onSelection)
  }, [store, threads])
}
