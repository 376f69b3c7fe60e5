import { useEffect, useRef } from 'react'
import { refreshQueue } from '../../queries.ts'
import { follow, useRunsIfRead } from './runs.ts'

/**
 * The queue shows new drafts as they come, whether anybody looks at the run that brings them or not; and a
 * run that began and ended between two looks is shown with its result all the same.
 */
export function useFreshArrivals(): void {
  const runs = useRunsIfRead()
  const imported = runs?.reduce((sum, run) => sum + run.imported, 0) ?? 0
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (runs === null) return
    for (const { id } of runs) {
      if (known.current?.has(id) === false) follow(id)
    }
    known.current = new Set(runs.map(({ id }) => id))
  }, [runs])
  useEffect(() => {
    if (imported > 0) void refreshQueue()
  }, [imported])
}
