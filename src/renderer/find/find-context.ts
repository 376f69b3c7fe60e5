import { createContext, use } from 'react'
import { useStore } from '../store.ts'
import type { Finder, FindState } from './finder.ts'

/** The search of the draft around a component, with the way back from its last replacement. */
export interface OwnFinder extends Finder {
  readonly takeBack: () => boolean
}

export const FindContext = createContext<OwnFinder | null>(null)

export function useFinder(): OwnFinder {
  const finder = use(FindContext)
  if (finder === null) throw new Error('no article is around this component')
  return finder
}

/** A part of what the bar shows. */
export const useFind = <T>(select: (state: FindState) => T): T =>
  useStore(useFinder().state, select)
