import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { openStore } from '../draft/open-draft.ts'
import { deskQuery, refreshQueue } from '../queries.ts'

/** Often enough that what came through another door is in the queue within a second. */
const EVERY_MS = 700

/** What is not stored yet stands in its row all the same (use-fresh-queue.ts), and would go back for a moment. */
const isSaving = (): boolean => {
  const save = openStore()?.read().save.kind
  return save === 'unsaved' || save === 'saving'
}

/** The queue shows what other doors and windows store, too; while a text here is on its way, once it is stored. */
export function useFollowedChanges(): void {
  const { data, dataUpdatedAt } = useQuery({
    ...deskQuery.changes.read.queryOptions(),
    refetchInterval: EVERY_MS,
    staleTime: 0,
  })
  /** Null at first: between the first page of the queue and the first mark something may have come. */
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (data === undefined || dataUpdatedAt === 0 || data.mark === shown.current || isSaving())
      return
    shown.current = data.mark
    void refreshQueue()
  }, [data, dataUpdatedAt])
}
