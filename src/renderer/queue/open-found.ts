import { parseQuery } from '#shared/search/parse.ts'
import { termsShown } from '#shared/search/terms-shown.ts'
import { openDraft } from '../draft/open-draft.ts'
import { desk } from '../queries.ts'
import { sought } from './sought.ts'

/** Opens a draft that was found by a query, with its words marked; '' for one that was not searched. */
export function openFound(
  id: string,
  query: string,
  meant: Parameters<typeof termsShown>[1] = [],
): void {
  const terms = termsShown(parseQuery(query).terms, meant).filter(({ isExcluded }) => !isExcluded)
  sought.set(() => (terms.length === 0 ? null : { words: query.trim(), terms }))
  void openDraft(desk, id)
}
