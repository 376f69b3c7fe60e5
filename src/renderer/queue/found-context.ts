import { createContext, use, useMemo } from 'react'
import type { SearchAnswer, Snippet } from '#shared/search/answer.ts'
import { parseQuery } from '#shared/search/parse.ts'
import type { Term } from '#shared/search/query.ts'
import { termsShown } from '#shared/search/terms-shown.ts'

/** What the rows around it were found by. */
export interface FoundBy {
  readonly terms: readonly Term[]
  readonly snippets: Readonly<Record<string, Snippet>>
}

const NOT_SEARCHED: FoundBy = { terms: [], snippets: {} }

export const FoundContext = createContext<FoundBy>(NOT_SEARCHED)

export const useFoundBy = (): FoundBy => use(FoundContext)

interface FoundPage {
  readonly search: SearchAnswer | null
}

/** What the drafts of some pages were found by: the same object as long as query and pages stay, so that rows do. */
export const useFoundByQuery = (query: string, pages: readonly FoundPage[]): FoundBy =>
  useMemo(() => {
    const answers = pages.flatMap(({ search }) => search ?? [])
    const [first] = answers
    if (first === undefined) return NOT_SEARCHED
    return {
      terms: termsShown(parseQuery(query).terms, first.meant),
      snippets: Object.assign({}, ...answers.map(({ snippets }) => snippets)),
    }
  }, [query, pages])
