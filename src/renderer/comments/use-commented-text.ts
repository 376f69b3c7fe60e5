import { useEffect } from 'react'
import { followAnchor } from '#shared/comment/follow-anchor.ts'
import { paint } from '../draft/highlights/layers.ts'
import { useDraft, useDraftStore } from '../draft/open-draft.ts'
import { useStore } from '../store.ts'
import { commentMode } from './comment-mode.ts'
import { isOpen, type PlacedThread } from './use-threads.ts'

const blocksOf = (threads: readonly PlacedThread[]) =>
  threads.flatMap(({ places }) =>
    places.flatMap((place) => (place.kind === 'block' ? [place] : [])),
  )

/** Marks in the article what open comments are about, and the words of the one that one is at. */
export function useCommentedText(threads: readonly PlacedThread[]): void {
  const store = useDraftStore()
  const chosen = useStore(commentMode, (now) => now.chosen)
  useEffect(() => {
    const article = store.article.current
    const lit = threads.filter(({ thread }) => thread.id === chosen)
    paint('commented', article?.rangesOf(blocksOf(threads.filter(isOpen))) ?? [])
    paint('commented-this', article?.rangesOf(blocksOf(lit)) ?? [])
    return () => {
      paint('commented', [])
      paint('commented-this', [])
    }
  }, [store, threads, chosen])
}

/**
 * Keeps the anchors with their words while the article is edited, from check to check. The desk does the
 * same with every save (desk/comments.ts), so nothing of it needs to be told.
 */
export function useFollowedAnchors(): void {
  const store = useDraftStore()
  const comments = useDraft((state) => state.comments)
  const article = useDraft(({ checked }) => checked?.article ?? null)
  useEffect(() => {
    if (article === null) return
    const followed = comments.map((thread) => {
      const anchor = followAnchor(article, thread.anchor)
      return anchor === thread.anchor ? thread : { ...thread, anchor }
    })
    if (followed.some((thread, at) => thread !== comments[at])) store.patch({ comments: followed })
  }, [store, comments, article])
}
