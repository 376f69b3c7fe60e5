import { createContext, use, useEffect, useMemo } from 'react'
import { systemClock } from '../draft/clock.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { useStore } from '../store.ts'
import { createFinder, type Finder, type FindState } from './finder.ts'
import { replaceInDraft, withWayBack } from './replace-in-draft.ts'
import { openSearchPort } from './search-port.ts'
import { createSearcher } from './searcher.ts'

/** The search of the draft around a component, with the way back from its last replacement. */
interface OwnFinder extends Finder {
  readonly takeBack: () => boolean
}

export const FindContext = createContext<OwnFinder | null>(null)

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
  useEffect(() => finder.close, [finder])
  return finder
}

export function useFinder(): OwnFinder {
  const finder = use(FindContext)
  if (finder === null) throw new Error('no article is around this component')
  return finder
}

/** A part of what the bar shows. */
export const useFind = <T>(select: (state: FindState) => T): T =>
  useStore(useFinder().state, select)
