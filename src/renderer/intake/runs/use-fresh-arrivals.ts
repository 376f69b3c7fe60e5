import { useEffect } from 'react'
import { refreshQueue } from '../../queries.ts'
import { useRuns } from './runs.ts'

/** The queue shows new drafts as they come, whether anybody looks at the run that brings them or not. */
export function useFreshArrivals(): void {
  const imported = useRuns().reduce((sum, run) => sum + run.imported, 0)
  useEffect(() => {
    if (imported > 0) void refreshQueue()
  }, [imported])
}
