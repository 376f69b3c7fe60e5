import { z } from 'zod'
import type { DraftRow } from '#shared/contract/drafts.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { MOST_COUNTED, type SearchAnswer, type Snippet } from '#shared/search/answer.ts'
import type { QueueOrder } from '#shared/search/order.ts'
import { parseQuery } from '#shared/search/parse.ts'
import type { Filter, SearchQuery } from '#shared/search/query.ts'
import { snippetOf } from '#shared/search/snippet.ts'
import { termsShown } from '#shared/search/terms-shown.ts'
import type { View } from '#shared/search/view.ts'
import type { Reader } from '../store/connection.ts'
import { isIndexDamage } from '../store/identity.ts'
import { type Looking, lookingOf } from '../store/looks.ts'
import { pageAmong, type QueuePage, queuePage } from '../store/queue.ts'
import { rowsOf } from '../store/queue-rows.ts'
import { refuse } from '../store/refusal.ts'
import { type Hit, RANKED, searchHits, withMeant } from '../store/search.ts'
import type { Moment } from '../store/search-filters.ts'
import { countToIndex } from '../store/search-index.ts'
import { searchTextsOf } from '../store/search-texts.ts'
import type { Desk } from './desk.ts'
import { momentOf } from './queue-moment.ts'
import { listedBy, orderOf, searchedBy, viewCounts } from './queue-views.ts'

export interface ListWish {
  readonly view: View
  readonly query: string
  readonly zone: string
  /** Null for the view's own, or by how well words fit. */
  readonly order: QueueOrder | null
  readonly cursor: string | null
  readonly limit: number
}

interface Listing {
  readonly rows: readonly DraftRow[]
  readonly next: string | null
  readonly counts: Readonly<Record<View, number>>
  readonly search: SearchAnswer | null
}

/**
 * A page of a view, in the order that is asked for; else with words by how well they fit, without by the view's own.
 *
 * @param also what the drafts must be beside what was typed
 */
export const listDrafts = (
  desk: Desk,
  wish: ListWish,
  also: readonly Filter[] = [],
): Outcome<Listing> =>
  desk.store.read((from) => {
    const now = desk.now()
    const asked = parseQuery(wish.query)
    const query = { ...asked, filters: [...asked.filters, ...also] }
    const moment = momentOf(from, wish.zone, now)
    const counts = viewCounts(from, now)
    const found =
      foundOrNone(desk, () => foundPage(from, wish, query, moment)) ??
      listedPage(from, wish, query, moment)
    return { ...found, counts }
  })

type Found = Omit<Listing, 'counts'>

function listedPage(
  from: Reader,
  { view, order, cursor, limit }: ListWish,
  { filters }: SearchQuery,
  moment: Moment,
): Found {
  const listed = { ...listedBy(view, moment.now), order: order ?? orderOf(view) }
  return { ...queuePage(from, listed, { filters, ...moment }, cursor, limit), search: null }
}

/** With a damaged index nothing is found until it is made anew, which begins at once. */
function foundOrNone(desk: Desk, find: () => Found | null): Found | null {
  try {
    return find()
  } catch (error) {
    if (!isIndexDamage(error)) throw error
    desk.indexing.rebuild()
    return { rows: [], next: null, search: { ...NONE, toIndex: 1 } }
  }
}

const NONE = { count: 0, isMore: false, isCut: false, snippets: {}, meant: [] }

/** Null where no word is looked for. */
function foundPage(
  from: Reader,
  { view, order, cursor, limit }: ListWish,
  { terms, filters }: SearchQuery,
  moment: Moment,
): Found | null {
  const asked = withMeant(from, terms)
  const hits = searchHits(from, {
    terms: asked,
    filters,
    ...searchedBy(view, moment.now),
    ...moment,
  })
  if (hits === null) return null
  const meant = asked.flatMap(({ term, meant: words }) =>
    words.length === 0 ? [] : [{ word: term.words[0] ?? '', words: [...words] }],
  )
  const shown = termsShown(terms, meant)
  const looking = lookingOf(moment)
  const { rows, next } =
    order === null
      ? bestPage(from, hits, cursor, limit, looking)
      : pageAmong(from, hits, order, cursor, limit, looking)
  const texts = searchTextsOf(
    from,
    rows.map(({ id }) => id),
  )
  return {
    rows,
    next,
    search: {
      count: Math.min(hits.length, MOST_COUNTED),
      isMore: hits.length > MOST_COUNTED,
      isCut: hits.length === RANKED,
      snippets: Object.fromEntries(
        rows.flatMap(({ id }) => {
          const own = texts.get(id)
          const snippet: Snippet | null = own === undefined ? null : snippetOf(own, shown)
          return snippet === null ? [] : [[id, snippet]]
        }),
      ),
      meant,
      toIndex: countToIndex(from),
    },
  }
}

/** The best first. */
function bestPage(
  from: Reader,
  hits: readonly Hit[],
  cursor: string | null,
  limit: number,
  looking: Looking,
): QueuePage {
  const rest = cursor === null ? hits : hitsAfter(hits, cursor)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  const ids = page.map(({ id }) => id)
  const next = rest.length > limit && last !== undefined ? writeCursor(last) : null
  return { rows: rowsOf(from, ids, looking), next }
}

const cursorSchema = z.object({ score: z.number(), seq: z.number() })

const writeCursor = ({ score, seq }: Hit): string =>
  Buffer.from(JSON.stringify({ score, seq })).toString('base64url')

/** The hits behind the last one of a page; where it is no hit any more, those that fit less well. */
function hitsAfter(hits: readonly Hit[], cursor: string): readonly Hit[] {
  const { score, seq } = readCursor(cursor)
  const at = hits.findIndex((hit) => hit.seq === seq)
  if (at >= 0) return hits.slice(at + 1)
  return hits.filter((hit) => hit.score > score || (hit.score === score && hit.seq < seq))
}

function readCursor(text: string): z.infer<typeof cursorSchema> {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return refuse({ kind: 'bad-request', where: 'cursor' })
  }
}
