import { z } from 'zod'
import type { DraftRow, View } from '#shared/contract/drafts.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { MOST_COUNTED, type SearchAnswer, type Snippet } from '#shared/search/answer.ts'
import { parseQuery } from '#shared/search/parse.ts'
import type { SearchQuery } from '#shared/search/query.ts'
import { snippetOf } from '#shared/search/snippet.ts'
import { termsShown } from '#shared/search/terms-shown.ts'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import type { Reader } from '../store/connection.ts'
import { isIndexDamage } from '../store/identity.ts'
import { dueCount, type QueueView, queuePage, rowsOf, statusCounts } from '../store/queue.ts'
import { refuse } from '../store/refusal.ts'
import { type Hit, RANKED, searchHits, withMeant } from '../store/search.ts'
import { countToIndex } from '../store/search-index.ts'
import { searchTexts } from '../store/search-texts.ts'
import type { Desk } from './desk.ts'

/** A resubmitted draft is both: back from its writer, and to be reviewed again. */
const VIEWS: Readonly<Record<View, readonly DraftStatus[]>> = {
  review: ['submitted', 'in-review', 'resubmitted'],
  returned: ['changes-requested', 'resubmitted'],
  held: ['on-hold'],
  decided: ['approved', 'published', 'rejected', 'rejected-may-return'],
  all: draftStatusSchema.options,
}

export interface ListWish {
  readonly view: View
  readonly query: string
  readonly zone: string
  readonly cursor: string | null
  readonly limit: number
}

interface Listing {
  readonly rows: readonly DraftRow[]
  readonly next: string | null
  readonly counts: Readonly<Record<View, number>>
  readonly search: SearchAnswer | null
}

/** A page of a view: with words to look for by how well they fit, else in the order of the view. */
export const listDrafts = (desk: Desk, wish: ListWish): Outcome<Listing> =>
  desk.store.read((from) => {
    const now = desk.now()
    const query = parseQuery(wish.query)
    const counts = viewCounts(from, now)
    const found = foundOrNone(desk, () => foundPage(from, wish, query, now))
    if (found !== null) return { ...found, counts }
    const { filters } = query
    const view = queueView(wish.view, now)
    const page = queuePage(from, view, { filters, zone: wish.zone }, wish.cursor, wish.limit)
    return { ...page, counts, search: null }
  })

type Found = Omit<Listing, 'counts'>

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
  { view, zone, cursor, limit }: ListWish,
  { terms, filters }: SearchQuery,
  now: string,
): Found | null {
  const asked = withMeant(from, terms)
  const { statuses, dueBy } = queueView(view, now)
  const hits = searchHits(from, {
    terms: asked,
    filters,
    statuses: view === 'all' ? null : statuses,
    dueBy,
    zone,
  })
  if (hits === null) return null
  const rest = cursor === null ? hits : hitsAfter(hits, cursor)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  const meant = asked.flatMap(({ term, meant: words }) =>
    words.length === 0 ? [] : [{ word: term.words[0] ?? '', words: [...words] }],
  )
  const shown = termsShown(terms, meant)
  const rows = rowsOf(
    from,
    page.map(({ id }) => id),
  )
  return {
    rows,
    next: rest.length > limit && last !== undefined ? writeCursor(last) : null,
    search: {
      count: Math.min(hits.length, MOST_COUNTED),
      isMore: hits.length > MOST_COUNTED,
      isCut: hits.length === RANKED,
      snippets: Object.fromEntries(
        rows.flatMap(({ id }) => {
          const texts = searchTexts(from, id)
          const snippet: Snippet | null = texts && snippetOf(texts, shown)
          return snippet === null ? [] : [[id, snippet]]
        }),
      ),
      meant,
      toIndex: countToIndex(from),
    },
  }
}

/** A draft on hold whose day has come is to be reviewed again, though it stays on hold until somebody resumes it. */
const queueView = (view: View, now: string): QueueView => ({
  statuses: VIEWS[view],
  dueBy: view === 'review' ? now : null,
  byDay: view === 'held',
})

function viewCounts(from: Reader, now: string): Listing['counts'] {
  const drafts = statusCounts(from)
  const of = (view: View): number =>
    VIEWS[view].reduce((sum, status) => sum + (drafts.get(status) ?? 0), 0)
  return {
    review: of('review') + dueCount(from, now),
    returned: of('returned'),
    held: of('held'),
    decided: of('decided'),
    all: of('all'),
  }
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
