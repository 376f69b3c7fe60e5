import { sql } from 'kysely'
import { z } from 'zod'
import type { DraftRow } from '#shared/contract/drafts.ts'
import type { Filter } from '#shared/search/query.ts'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import type { Reader } from './connection.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'
import { filterConditions } from './search-filters.ts'

export interface QueuePage {
  readonly rows: readonly DraftRow[]
  readonly next: string | null
}

/** What a view lists, and in which order. */
export interface QueueView {
  readonly statuses: readonly DraftStatus[]
  /** Drafts on hold whose day has come by then (ISO UTC) are listed, too; null for none. */
  readonly dueBy: string | null
  /** By the day on which they are due, those without one last; else by submission, oldest first. */
  readonly byDay: boolean
}

/** What else a listed draft must be; `zone` says when its days begin. */
export interface QueueFilter {
  readonly filters: readonly Filter[]
  readonly zone: string
}

export const NO_FILTER: QueueFilter = { filters: [], zone: 'UTC' }

/**
 * A page of the drafts of a view. Each status is read along
 * its own index and the pages are merged: one query over several statuses would sort them all, or walk
 * past every decided draft to reach the ones in review.
 *
 * @param cursor `next` of the page before, or null
 */
export function queuePage(
  from: Reader,
  { statuses, dueBy, byDay }: QueueView,
  filter: QueueFilter,
  cursor: string | null,
  limit: number,
): QueuePage {
  const after = cursor === null ? null : readCursor(cursor)
  const ask = { filter, after, byDay, limit: limit + 1 }
  const listed = statuses.flatMap((status) => from.all(ofStatus(status, ask)))
  const due = dueBy === null ? [] : from.all(ofStatusDue(dueBy, ask))
  const rows = [...listed, ...due].sort(
    (a, b) => compare(keyOf(a, byDay), keyOf(b, byDay)) || compare(a.id, b.id),
  )
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, next: rows.length > limit && last ? writeCursor(last, byDay) : null }
}

interface Ask {
  readonly filter: QueueFilter
  readonly after: Cursor | null
  readonly byDay: boolean
  readonly limit: number
}

/** Sorts behind every day. */
const NO_DAY = '9999'

const keyOf = (row: Pick<DraftRow, 'submittedAt' | 'heldUntil'>, byDay: boolean): string =>
  byDay ? (row.heldUntil ?? NO_DAY) : row.submittedAt

const ofStatusDue = (dueBy: string, ask: Ask) =>
  ofStatus('on-hold', ask).where('draft.held_until', '<=', dueBy)

const COLUMNS = { id: 'draft.id', status: 'draft.status', submittedAt: 'draft.submitted_at' }

function ofStatus(status: DraftStatus, { filter, after, byDay, limit }: Ask) {
  const key = byDay
    ? sql<string>`coalesce(${sql.ref('draft.held_until')}, ${sql.lit(NO_DAY)})`
    : sql<string>`${sql.ref('draft.submitted_at')}`
  let rows = draftRows()
    .where('draft.status', '=', status)
    .orderBy(key)
    .orderBy('draft.id')
    .limit(limit)
  if (after) {
    rows = rows.where(sql<boolean>`(${key}, ${sql.ref('draft.id')}) > (${after.key}, ${after.id})`)
  }
  for (const condition of filterConditions(filter.filters, COLUMNS, filter.zone))
    rows = rows.where(condition)
  return rows
}

const draftRows = () =>
  query
    .selectFrom('draft')
    .innerJoin('writer', 'writer.id', 'draft.writer_id')
    .select(({ selectFrom, fn, lit }) => [
      'draft.id',
      'draft.title',
      'draft.opening',
      'writer.name as writer',
      'draft.status',
      'draft.submitted_at as submittedAt',
      'draft.held_until as heldUntil',
      'draft.updated_at as updatedAt',
      'draft.words',
      'draft.blockers',
      'draft.warnings',
      fn
        .coalesce(
          selectFrom('candidate')
            .whereRef('candidate.draft_id', '=', 'draft.id')
            .where('candidate.status', '=', 'waiting')
            .select(fn.countAll<number>().as('waiting')),
          lit(0),
        )
        .as('candidates'),
    ])

/** The rows of these drafts, in the order of the ids. */
export function rowsOf(from: Reader, ids: readonly string[]): readonly DraftRow[] {
  const rows = new Map(
    from.all(draftRows().where('draft.id', 'in', ids)).map((row) => [row.id, row] as const),
  )
  return ids.flatMap((id) => rows.get(id) ?? [])
}

/** How many drafts on hold have come to their day. */
export const dueCount = (from: Reader, by: string): number =>
  from.first(
    query
      .selectFrom('draft')
      .select(({ fn }) => fn.countAll<number>().as('due'))
      .where('held_until', '<=', by),
  )?.due ?? 0

/** How many drafts have each status; a status without drafts may be absent. */
export function statusCounts(from: Reader): ReadonlyMap<DraftStatus, number> {
  const rows = from.all(query.selectFrom('status_count').selectAll())
  return new Map(rows.map(({ status, drafts }) => [draftStatusSchema.parse(status), drafts]))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const cursorSchema = z.object({ key: z.string(), id: z.string() })
type Cursor = z.infer<typeof cursorSchema>

const writeCursor = (row: DraftRow, byDay: boolean): string =>
  Buffer.from(JSON.stringify({ key: keyOf(row, byDay), id: row.id })).toString('base64url')

function readCursor(text: string): Cursor {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return refuse({ kind: 'bad-request', where: 'cursor' })
  }
}
