import { type Compilable, sql } from 'kysely'
import { MOST_COUNTED } from '#shared/search/answer.ts'
import type { QueueOrder } from '#shared/search/order.ts'
import type { Filter } from '#shared/search/query.ts'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Reader } from './connection.ts'
import { query } from './query.ts'
import {
  columnsOf,
  inOrder,
  ORDERS,
  type Ordered,
  type Place,
  readCursor,
  writeCursor,
} from './queue-order.ts'
import { type QueueRow, rowsOf } from './queue-rows.ts'
import { filterConditions, type Moment } from './search-filters.ts'

export interface QueuePage {
  readonly rows: readonly QueueRow[]
  readonly next: string | null
}

/** What a view lists, and in which order. */
export interface QueueView {
  readonly statuses: readonly DraftStatus[]
  /** Drafts on hold whose day has come by then (ISO UTC) are listed, too; null for none. */
  readonly dueBy: string | null
  readonly order: QueueOrder
}

/** What else a listed draft must be. */
export interface QueueFilter extends Moment {
  readonly filters: readonly Filter[]
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
 * its own index and the pages are merged: one query over several statuses would sort them all, or walk
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
  const ask = { place: placeBehind(cursor, order), order, limit: limit + 1 }
  const found = (status: DraftStatus, heldBy: string | null) =>
    from.all(
      filter.filters.length === 0
        ? ofStatus(status, heldBy, ask)
        : filtered(from, status, heldBy, ask, filter),
    )
  const listed = statuses.flatMap((status) => found(status, null))
  const due = dueBy === null ? [] : found('on-hold', dueBy)
  return pageOf(from, [...listed, ...due].sort(inOrder(order)), order, limit)
}

/** A page of these drafts, in an order. */
export function pageAmong(
  from: Reader,
  ids: readonly string[],
  order: QueueOrder,
  cursor: string | null,
  limit: number,
): QueuePage {
  const among = sql<boolean>`draft.id in (select value from json_each(${JSON.stringify(ids)}))`
  const rows = ordered({ place: placeBehind(cursor, order), order, limit: limit + 1 }).where(among)
  return pageOf(from, from.all(rows), order, limit)
}

/** Only what stands on the page is read whole: each status may have brought as many. */
function pageOf(
  from: Reader,
  found: readonly Ordered[],
  order: QueueOrder,
  limit: number,
): QueuePage {
  const page = found.slice(0, limit)
  const last = page.at(-1)
  const rows = rowsOf(
    from,
    page.map(({ id }) => id),
  )
  return { rows, next: found.length > limit && last ? writeCursor(last, order) : null }
}

const placeBehind = (cursor: string | null, order: QueueOrder): Place | null =>
  cursor === null ? null : readCursor(cursor, order)

interface Ask {
  /** Behind which the page begins; null for the first one. */
  readonly place: Place | null
  readonly order: QueueOrder
  readonly limit: number
}

const COLUMNS = { id: 'draft.id', status: 'draft.status', submittedAt: 'draft.submitted_at' }

/** By another order than the age, a stretch of it is no way to walk: all that it holds would be sorted. */
const filteredBy = (order: QueueOrder) => ({
  ...COLUMNS,
  isWalkedByAge: order === 'oldest' || order === 'newest',
})

function ordered({ place, order, limit }: Ask) {
  const { key, isDescending } = ORDERS[order]
  const columns = columnsOf(order)
  const direction = isDescending ? 'desc' : 'asc'
  let rows = query
    .selectFrom('draft')
    .select(['draft.id', 'draft.submitted_at as submittedAt'])
    .$castTo<Ordered>()
    .limit(limit)
  if (key !== null) rows = rows.select(key.read)
  for (const column of columns) rows = rows.orderBy(sql.ref(column), direction)
  if (place === null) return rows
  const begin = sql.join(place)
  const row = sql.join(columns.map((column) => sql.ref(column)))
  return rows.where(
    isDescending ? sql<boolean>`(${row}) < (${begin})` : sql<boolean>`(${row}) > (${begin})`,
  )
}

/** @param heldBy the day that put it off has come by then; null for any */
function allOfStatus(status: DraftStatus, heldBy: string | null, ask: Ask) {
  const rows = ordered(ask).where('draft.status', '=', status)
  return heldBy === null ? rows : rows.where('draft.held_until', '<=', heldBy)
}

type OfStatus = (status: DraftStatus, heldBy: string, ...place: Place) => Compilable<Ordered>

const statements = new Map<string, OfStatus>()

/** Without a filter there are few statements, which differ only in what they are given. */
function ofStatus(
  status: DraftStatus,
  heldBy: string | null,
  { place, order, limit }: Ask,
): Compilable<Ordered> {
  const shape = `${order} ${limit} ${place === null} ${heldBy === null}`
  const statement =
    statements.get(shape) ??
    compiledOnce((of: DraftStatus, by: string, ...behind: Place) =>
      allOfStatus(of, heldBy === null ? null : by, {
        place: place === null ? null : behind,
        order,
        limit,
      }),
    )
  statements.set(shape, statement)
  return statement(status, heldBy ?? '', ...(place ?? []))
}

function filtered(
  from: Reader,
  status: DraftStatus,
  heldBy: string | null,
  ask: Ask,
  filter: QueueFilter,
): Compilable<Ordered> {
  let rows = allOfStatus(status, heldBy, ask)
  for (const condition of filterConditions(from, filter.filters, filteredBy(ask.order), filter))
    rows = rows.where(condition)
  return rows
}

/** How many were counted; beyond a limit nobody counts on, and there are more. */
export interface Counted {
  readonly count: number
  readonly isMore: boolean
}

/** How many drafts of a view a filter lets through. */
export function queueCount(
  from: Reader,
  { statuses, dueBy }: Omit<QueueView, 'order'>,
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
  for (const condition of filterConditions(from, filter.filters, COLUMNS, filter))
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
