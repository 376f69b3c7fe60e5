import { type Compilable, sql } from 'kysely'
import type { QueueOrder } from '#shared/search/order.ts'
import type { Filter } from '#shared/search/query.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Reader } from './connection.ts'
import { listed } from './listed.ts'
import { query } from './query.ts'
import { columnsOf, type Key, ORDERS, type Ordered, type Place, RECORD_NOW } from './queue-order.ts'
import { filterConditions, type Moment } from './search-filters.ts'

/** What else a listed draft must be. */
export interface QueueFilter extends Moment {
  readonly filters: readonly Filter[]
}

export interface Ask {
  /** Behind which the page begins; null for the first one. */
  readonly place: Place | null
  readonly order: QueueOrder
  readonly limit: number
}

export interface FilteredAsk extends Ask {
  readonly filter: QueueFilter
}

/** Which drafts a view lists. */
export interface Listed {
  readonly statuses: readonly DraftStatus[]
  /** Drafts on hold whose day has come by then (ISO UTC) are listed, too; null for none. */
  readonly dueBy: string | null
}

/** By another order than the age, a stretch of it is no way to walk: all that it holds would be sorted. */
export const filteredBy = (order: QueueOrder) => ({
  ...FILTERED_BY,
  isWalkedByAge: order === 'oldest' || order === 'newest',
})

export const FILTERED_BY = {
  id: 'draft.id',
  status: 'draft.status',
  submittedAt: 'draft.submitted_at',
}

/** @param key by which it is listed before the age */
export function ordered({ place, order, limit }: Ask, key: Key | null = ORDERS[order].key) {
  const { isDescending } = ORDERS[order]
  const columns = columnsOf(key)
  const direction = isDescending ? 'desc' : 'asc'
  let rows = query
    .selectFrom('draft')
    .select(['draft.id', 'draft.submitted_at as submittedAt'])
    .$castTo<Ordered>()
    .limit(limit)
  if (key !== null) rows = rows.select(key.read)
  for (const column of columns) rows = rows.orderBy(column, direction)
  if (place === null) return rows
  const begin = sql.join(place)
  const row = sql.join(columns)
  return rows.where(
    isDescending ? sql<boolean>`(${row}) < (${begin})` : sql<boolean>`(${row}) > (${begin})`,
  )
}

type OrderedQuery = ReturnType<typeof ordered>

const ofStatus = (rows: OrderedQuery, status: DraftStatus, heldBy: string | null): OrderedQuery => {
  const those = rows.where('draft.status', '=', status)
  return heldBy === null ? those : those.where('draft.held_until', '<=', heldBy)
}

function filtered(from: Reader, rows: OrderedQuery, { order, filter }: FilteredAsk): OrderedQuery {
  let left = rows
  for (const condition of filterConditions(from, filter.filters, filteredBy(order), filter))
    left = left.where(condition)
  return left
}

/** How the pages of one status after the other are asked for: built at most once, for it takes longer than to run. */
type PageOf = (status: DraftStatus, heldBy: string | null) => Compilable<Ordered>

/** Pages of the drafts of a status, along the index of the order, without those of some writers. */
export const pagesOfOthers = (from: Reader, ask: FilteredAsk, writers: readonly string[]): PageOf =>
  builtOnce((status, heldBy) =>
    filtered(from, ofStatus(ordered(ask), status, heldBy), ask).where(
      sql<boolean>`not ${isOf(writers)}`,
    ),
  )

function builtOnce(build: PageOf): PageOf {
  const any = compiledOnce((status: DraftStatus) => build(status, null))
  const due = compiledOnce((status: DraftStatus, heldBy: string) => build(status, heldBy))
  return (status, heldBy) => (heldBy === null ? any(status) : due(status, heldBy))
}

const isOf = (writers: readonly string[]) =>
  sql<boolean>`draft.writer_id in (select value from ${listed(writers)})`

/**
 * A page of those alone, in any of some statuses, by the records that they have now: few drafts, which are all
 * looked up by their writers.
 */
export function pageOfThose(
  from: Reader,
  ask: FilteredAsk,
  writers: readonly string[],
  { statuses, dueBy }: Listed,
): Compilable<Ordered> {
  // The sign keeps it from walking a status, which may be most of the desk.
  const status = sql`+draft.status`
  const due = sql`(${status} = 'on-hold' and draft.held_until <= ${dueBy})`
  return filtered(from, ordered(ask, RECORD_NOW), ask)
    .where(isOf(writers))
    .where(sql<boolean>`(${status} in (${sql.join(statuses)}) or ${due})`)
}

/** A page of these drafts. */
export const pageOfIds = (ids: readonly string[], ask: Ask): Compilable<Ordered> =>
  ordered(ask, ask.order === 'record' ? RECORD_NOW : undefined).where(
    sql<boolean>`draft.id in (select value from ${listed(ids)})`,
  )
