import { useEffect, useRef } from 'react'
import { follow, useRunsIfRead } from './runs.ts'

/** A run that began and ended between two looks is shown with its result all the same. */
export function useFreshArrivals(): void {
  const runs = useRunsIfRead()
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (runs === null) return
    for (const { id } of runs) {
      if (known.current?.has(id) === false) follow(id)
    }
    known.current = new Set(runs.map(({ id }) => id))
  }, [runs])
}
