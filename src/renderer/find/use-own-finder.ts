import { useEffect, useMemo } from 'react'
import { systemClock } from '../draft/clock.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { sought } from '../queue/sought.ts'
import type { OwnFinder } from './find-context.ts'
import { createFinder } from './finder.ts'
import { replaceInDraft, withWayBack } from './replace-in-draft.ts'
import { openSearchPort } from './search-port.ts'
import { createSearcher } from './searcher.ts'

/** Makes the search of the open draft; it ends with the pane. */
export function useOwnFinder(): OwnFinder {
  const store = useDraftStore()
  const finder = useMemo(() => {
    let takeBack = () => false
    const made = createFinder({
      content: store.content,
      searcher: createSearcher(systemClock, openSearchPort),
      replace: (found) => {
        const [count, back] = withWayBack(store, () => replaceInDraft(store, found))
        takeBack = back
        return count
      },
    })
    return { ...made, takeBack: () => takeBack() }
  }, [store])
  useEffect(() => {
    // A draft that was found by its words shows them; nobody's focus moves for it.
    const by = sought.get()
    if (by !== null) finder.open({ isReplacing: false, ...by, from: null })
    return finder.close
  }, [finder])
  return finder
}
