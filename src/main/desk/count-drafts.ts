import type { Outcome } from '#shared/contract/outcome.ts'
import { MOST_COUNTED } from '#shared/search/answer.ts'
import { parseQuery } from '#shared/search/parse.ts'
import type { View } from '#shared/search/view.ts'
import type { Reader } from '../store/connection.ts'
import { isIndexDamage } from '../store/identity.ts'
import { type Counted, queueCount } from '../store/queue.ts'
import { searchHits, withMeant } from '../store/search.ts'
import type { Desk } from './desk.ts'
import { momentOf } from './queue-moment.ts'
import { listedBy, searchedBy, viewCounts } from './queue-views.ts'

interface Asked {
  readonly view: View
  readonly query: string
  readonly zone: string
}

/** How many drafts a view and query find; with a damaged index, which is made anew meanwhile, none. */
function countOf(desk: Desk, from: Reader, { view, query, zone }: Asked): Counted {
  const now = desk.now()
  const { terms, filters } = parseQuery(query)
  if (terms.length === 0 && filters.length === 0)
    return { count: viewCounts(from, now)[view], isMore: false }
  const moment = momentOf(from, zone, now)
  const hits = hitsOf(desk, () =>
    searchHits(from, {
      terms: withMeant(from, terms),
      filters,
      ...searchedBy(view, now),
      ...moment,
    }),
  )
  if (hits === null) return queueCount(from, listedBy(view, now), { filters, ...moment })
  return { count: Math.min(hits.length, MOST_COUNTED), isMore: hits.length > MOST_COUNTED }
}

function hitsOf<T>(desk: Desk, find: () => readonly T[] | null): readonly T[] | null {
  try {
    return find()
  } catch (error) {
    if (!isIndexDamage(error)) throw error
    desk.indexing.rebuild()
    return []
  }
}

/** How many drafts each of these finds. */
export const countDrafts = (desk: Desk, asked: readonly Asked[]): Outcome<readonly Counted[]> =>
  desk.store.read((from) => asked.map((one) => countOf(desk, from, one)))
