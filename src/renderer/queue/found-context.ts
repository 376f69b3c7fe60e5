import { createContext, use } from 'react'
import type { Snippet } from '#shared/search/answer.ts'
import type { Term } from '#shared/search/query.ts'

/** What the rows around it were found by. */
export interface FoundBy {
  readonly terms: readonly Term[]
  readonly snippets: Readonly<Record<string, Snippet>>
}

const NOT_SEARCHED: FoundBy = { terms: [], snippets: {} }

export const FoundContext = createContext<FoundBy>(NOT_SEARCHED)

export const useFoundBy = (): FoundBy => use(FoundContext)
