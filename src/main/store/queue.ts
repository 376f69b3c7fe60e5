import type { DraftRow } from '#shared/contract/drafts.ts'
import { MOST_COUNTED } from '#shared/search/answer.ts'
import type { QueueOrder } from '#shared/search/order.ts'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Reader } from './connection.ts'
import { type Looking, lookingOf } from './looks.ts'
import { pageRows } from './page-rows.ts'
import { query } from './query.ts'
import {
  byAge,
  inOrder,
  ORDERS,
  type Ordered,
  type Place,
  readCursor,
  writeCursor,
} from './queue-order.ts'
import { asRow, rowsOf } from './queue-rows.ts'
import {
  FILTERED_BY,
  type FilteredAsk,
  type Listed,
  pageOfIds,
  pageOfThose,
  pagesOfOthers,
  type QueueFilter,
} from './queue-statements.ts'
import { filterConditions } from './search-filters.ts'
import { writersAhead } from './writer-records.ts'

export interface QueuePage {
  readonly rows: readonly DraftRow[]
  readonly next: string | null
}

/** What a view lists, and in which order. */
export interface QueueView extends Listed {
  readonly order: QueueOrder
}

export const NO_FILTER: QueueFilter = {
  filters: [],
  zone: 'UTC',
  now: '',
  own: null,
  editors: [],
}

/**
 * A page of the drafts of a view. Each status is read along
 * its own index and the pages are merged: to ask for several statuses at once would sort them all, or walk
 * past every decided draft to reach the ones in review.
 *
 * A draft that stays what it is is on one page and no other, whatever becomes of the rest meanwhile.
 *
 * @param cursor `next` of the page before, or null
 */
export function queuePage(
  from: Reader,
  { statuses, dueBy, order }: QueueView,
  filter: QueueFilter,
  cursor: string | null,
  limit: number,
): QueuePage {
  if (statuses.length === 0 && dueBy === null) return { rows: [], next: null }
  const ask = { place: placeBehind(cursor, order), order, limit: limit + 1, filter }
  const ahead = order === 'record' ? writersAhead(from) : []
  if (ahead.length > 0) return pageOfRecords(from, ask, ahead, { statuses, dueBy }, limit)
  const stored = from.all(pageRows(from, ask, { statuses, dueBy }))
  const rows = stored.map(asRow).sort(inOrder(order))
  return { rows: rows.slice(0, limit), next: nextOf(rows, order, limit) }
}

/** While the drafts of some writers still stand in the index by an earlier record, these are listed apart. */
function pageOfRecords(
  from: Reader,
  ask: FilteredAsk,
  ahead: readonly string[],
  { statuses, dueBy }: Listed,
  limit: number,
): QueuePage {
  const pageOfOthers = pagesOfOthers(from, ask, ahead)
  const listed = statuses.flatMap((status) => from.all(pageOfOthers(status, null)))
  const due = dueBy === null ? [] : from.all(pageOfOthers('on-hold', dueBy))
  const those = from.all(pageOfThose(from, ask, ahead, { statuses, dueBy }))
  const found = [...listed, ...due, ...those].sort(inOrder(ask.order))
  return pageOf(from, found, ask.order, limit, lookingOf(ask.filter))
}

/** A page of these drafts, in an order: by their age none is looked up that is on no page. */
export function pageAmong(
  from: Reader,
  drafts: readonly Pick<Ordered, 'id' | 'submittedAt'>[],
  order: QueueOrder,
  cursor: string | null,
  limit: number,
  looking: Looking,
): QueuePage {
  const place = placeBehind(cursor, order)
  const ids = drafts.map(({ id }) => id)
  const found =
    ORDERS[order].key === null
      ? byAge(drafts, order, place)
      : from.all(pageOfIds(ids, { place, order, limit: limit + 1 }))
  return pageOf(from, found, order, limit, looking)
}

/** Only what stands on the page is read whole: each status may have brought as many. */
function pageOf(
  from: Reader,
  found: readonly Ordered[],
  order: QueueOrder,
  limit: number,
  looking: Looking,
): QueuePage {
  const page = found.slice(0, limit)
  const rows = rowsOf(
    from,
    page.map(({ id }) => id),
    looking,
  )
  return { rows, next: nextOf(found, order, limit) }
}

/** Where the next page begins; null where nothing comes after this one. */
function nextOf(found: readonly Ordered[], order: QueueOrder, limit: number): string | null {
  const last = found[limit - 1]
  return found.length > limit && last !== undefined ? writeCursor(last, order) : null
}

const placeBehind = (cursor: string | null, order: QueueOrder): Place | null =>
  cursor === null ? null : readCursor(cursor, order)

/** How many were counted; beyond a limit nobody counts on, and there are more. */
export interface Counted {
  readonly count: number
  readonly isMore: boolean
}

/** How many drafts of a view a filter lets through. */
export function queueCount(
  from: Reader,
  { statuses, dueBy }: Listed,
  filter: QueueFilter,
): Counted {
  const beyond = MOST_COUNTED + 1
  let count = 0
  const add = (rows: ReturnType<typeof countedOf>): void => {
    if (count < beyond) count += from.first(rows)?.drafts ?? 0
  }
  for (const status of statuses) add(countedOf(from, status, null, filter, beyond))
  if (dueBy !== null) add(countedOf(from, 'on-hold', dueBy, filter, beyond))
  return { count: Math.min(count, MOST_COUNTED), isMore: count > MOST_COUNTED }
}

function countedOf(
  from: Reader,
  status: DraftStatus,
  dueBy: string | null,
  filter: QueueFilter,
  limit: number,
) {
  let rows = query.selectFrom('draft').select('draft.id').where('draft.status', '=', status)
  if (dueBy !== null) rows = rows.where('draft.held_until', '<=', dueBy)
  for (const condition of filterConditions(from, filter.filters, FILTERED_BY, filter))
    rows = rows.where(condition)
  return query
    .selectFrom(rows.limit(limit).as('found'))
    .select(({ fn }) => fn.countAll<number>().as('drafts'))
}

/** How many drafts on hold have come to their day. */
export const dueCount = (from: Reader, by: string): number => from.first(dueBy(by))?.due ?? 0

const dueBy = compiledOnce((by: string) =>
  query
    .selectFrom('draft')
    .select(({ fn }) => fn.countAll<number>().as('due'))
    .where('held_until', '<=', by),
)

/** How many drafts have each status; a status without drafts may be absent. */
export function statusCounts(from: Reader): ReadonlyMap<DraftStatus, number> {
  const rows = from.all(counts())
  return new Map(rows.map(({ status, drafts }) => [draftStatusSchema.parse(status), drafts]))
}

const counts = compiledOnce(() => query.selectFrom('status_count').selectAll())
