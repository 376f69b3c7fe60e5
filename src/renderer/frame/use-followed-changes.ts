import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { openStore } from '../draft/open-draft.ts'
import { deskQuery, refreshQueue, shownMark } from '../queries.ts'

/** Often enough that what came through another door is in the queue within a second. */
const EVERY_MS = 700

/** Whoever typed that recently mostly types on, in ms. */
const PAUSE_MS = 1_000

/** What is not stored yet stands in its row all the same (use-fresh-queue.ts), and would go back for a moment. */
function isTyping(): boolean {
  const save = openStore()?.read().save
  switch (save?.kind) {
    case 'unsaved':
    case 'saving':
      return true
    case 'saved':
      return Date.now() - Date.parse(save.at) < PAUSE_MS
    case 'failed':
    case 'conflict':
    case undefined:
      return false
  }
}

/** Whoever has scrolled far has many pages to read anew: at most this share of the time goes into it. */
const SHARE = 0.2

/** The queue shows what other doors and windows store, too; while one types here, once one has paused. */
export function useFollowedChanges(): void {
  const { data, dataUpdatedAt } = useQuery({
    ...deskQuery.changes.read.queryOptions(),
    refetchInterval: EVERY_MS,
    staleTime: 0,
  })
  const notBefore = useRef(0)
  useEffect(() => {
    const began = performance.now()
    if (dataUpdatedAt === 0 || began < notBefore.current) return
    if (data === undefined || data.mark === shownMark() || isTyping()) return
    notBefore.current = Number.POSITIVE_INFINITY
    void refreshQueue().finally(() => {
      notBefore.current = began + (performance.now() - began) / SHARE
    })
  }, [data, dataUpdatedAt])
}
