import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { openStore } from '../draft/open-draft.ts'
import { deskQuery, refreshQueue } from '../queries.ts'

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

/** The queue shows what other doors and windows store, too; while one types here, once one has paused. */
export function useFollowedChanges(): void {
  const { data, dataUpdatedAt } = useQuery({
    ...deskQuery.changes.read.queryOptions(),
    refetchInterval: EVERY_MS,
    staleTime: 0,
  })
  /** Null at first: between the first page of the queue and the first mark something may have come. */
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (data === undefined || dataUpdatedAt === 0 || data.mark === shown.current || isTyping())
      return
    shown.current = data.mark
    void refreshQueue()
  }, [data, dataUpdatedAt])
}
