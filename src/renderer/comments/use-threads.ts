import { useMemo } from 'react'
import type { Article } from '#shared/article/article.ts'
import type { Place } from '#shared/checks/finding.ts'
import { type Found, findAnchor, placeOf } from '#shared/comment/find-anchor.ts'
import type { Thread } from '#shared/comment/thread.ts'
import { useDraft } from '../draft/open-draft.ts'

/** A thread and where its words are in the article on screen; `found` is null for an orphan. */
export interface PlacedThread {
  readonly thread: Thread
  readonly found: Found | null
  readonly places: readonly Place[]
}

/** How far down the article a place is; what is nowhere comes last. */
function depth({ blocks }: Article, place: Place | undefined): readonly [number, number] {
  switch (place?.kind) {
    case 'title':
      return [-2, place.start]
    case 'excerpt':
      return [-1, place.start]
    case 'block':
      return [blocks.findIndex(({ id }) => id === place.blockId), place.start]
    case 'figure':
      return [blocks.findIndex(({ id }) => id === place.blockId), 0]
    default:
      return [Number.POSITIVE_INFINITY, 0]
  }
}

/** Threads in the order of their words. */
export function placedThreads(
  comments: readonly Thread[],
  article: Article,
): readonly PlacedThread[] {
  const placed = comments.map((thread): PlacedThread => {
    const found = findAnchor(article, thread.anchor)
    return { thread, found, places: found?.stretches.map(placeOf) ?? [] }
  })
  return placed.toSorted((a, b) => {
    const [block, at] = depth(article, a.places[0])
    const [otherBlock, otherAt] = depth(article, b.places[0])
    return block === otherBlock ? at - otherAt : block - otherBlock
  })
}

/** Those of the open draft, as of the last check of the article. */
export function useThreads(): readonly PlacedThread[] {
  const comments = useDraft((state) => state.comments)
  const article = useDraft(({ checked }) => checked?.article ?? null)
  return useMemo(
    () => (article === null ? [] : placedThreads(comments, article)),
    [comments, article],
  )
}

export const isOpen = ({ thread }: PlacedThread): boolean => thread.resolved === null
