import { useEffect } from 'react'
import { findNearAhead } from '../draft/lines-above.ts'
import { useOpenDraft } from '../draft/open-draft.ts'
import { neighbour } from './neighbours.ts'
import { loadedRows } from './use-queue.ts'

/** So long after an opening, in ms, it is over, and the desk has nothing else to do for it. */
const REST_MS = 700

/** While one draft is read the desk looks for texts like the next one's: whoever is done goes on to that. */
export function useNextAhead(): void {
  const open = useOpenDraft()
  const id = open.kind === 'open' ? open.id : null
  useEffect(() => {
    if (id === null) return
    const timer = setTimeout(() => {
      const next = neighbour(loadedRows(), id, 1)
      if (next !== null) void findNearAhead(next)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [id])
}
