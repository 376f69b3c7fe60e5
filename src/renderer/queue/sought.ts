import type { Term } from '#shared/search/query.ts'
import { createStore } from '../store.ts'

/** What the open draft was looked for by: it is marked in the article. */
interface Sought {
  /** As it was typed. */
  readonly words: string
  readonly terms: readonly Term[]
}

export const sought = createStore<Sought | null>(null)
