import { createStore } from '../store.ts'

interface SuggestionMode {
  /** The list of the open proposals is on screen. */
  readonly isListed: boolean
  /** Key of the proposal that one is at. */
  readonly chosen: string | null
}

export const suggestionMode = createStore<SuggestionMode>({ isListed: false, chosen: null })

export const chooseProposal = (chosen: string | null): void =>
  suggestionMode.set((now) => ({ ...now, chosen }))

export const toggleList = (): void =>
  suggestionMode.set((now) => ({ ...now, isListed: !now.isListed }))
