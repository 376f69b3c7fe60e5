import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { type QueueOrder, queueOrderSchema } from '#shared/search/order.ts'
import { refuse } from './refusal.ts'

/** A row as it is ordered: where it came in, and what its order is by. */
export type Ordered = Pick<DraftRow, 'id' | 'submittedAt'> &
  Partial<Pick<DraftRow, 'heldUntil' | 'blockers' | 'writerRecord'>>

/** The place of a row in an order; compared part by part. */
export type Place = readonly (string | number)[]

/** What an order is by before the age. */
export interface Key {
  readonly column: RawBuilder<unknown>
  readonly keyOf: (row: Ordered) => string | number
  /** What `keyOf` reads of a row, out of the column: the index has that, and the row itself stands elsewhere. */
  readonly read: AliasedRawBuilder<unknown, string>
}

interface Order {
  /** Null for the age alone. */
  readonly key: Key | null
  /** All ascending, or, in a descending order, all descending: a page is then one step into an index. */
  readonly isDescending: boolean
}

/** Sorts behind every day. */
const NO_DAY = '9999'

const by = (key: Key): Order => ({ key, isDescending: false })

const RECORD: Key = {
  column: sql`draft.record_key`,
  keyOf: ({ writerRecord = 0 }) => -writerRecord,
  read: sql`-draft.record_key`.as('writerRecord'),
}

export const ORDERS: Readonly<Record<QueueOrder, Order>> = {
  oldest: { key: null, isDescending: false },
  newest: { key: null, isDescending: true },
  deadline: by({
    column: sql`draft.deadline_key`,
    keyOf: ({ heldUntil }) => heldUntil ?? NO_DAY,
    read: sql`nullif(draft.deadline_key, ${sql.lit(NO_DAY)})`.as('heldUntil'),
  }),
  blockers: by({
    column: sql`draft.blockers_key`,
    keyOf: ({ blockers = 0 }) => -blockers,
    read: sql`-draft.blockers_key`.as('blockers'),
  }),
  record: by(RECORD),
}

const record = sql<number>`(select record from writer where writer.id = draft.writer_id)`

/** The key of an order by the record where that is ahead of the drafts (writer-records.ts); no index has it. */
export const RECORD_NOW: Key = {
  ...RECORD,
  column: sql`-${record}`,
  read: record.as('writerRecord'),
}

const AGE = [sql`draft.submitted_at`, sql`draft.id`]

/** What is compared in an order, the first part first. */
export const columnsOf = (key: Key | null): readonly RawBuilder<unknown>[] =>
  key === null ? AGE : [key.column, ...AGE]

function placeOf(order: QueueOrder, row: Ordered): Place {
  const { key } = ORDERS[order]
  const age = [row.submittedAt, row.id]
  return key === null ? age : [key.keyOf(row), ...age]
}

const compared = <T extends string | number>(one: T, other: T): number => {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** Puts rows in an order, as SQLite does: numbers by size, texts by their bytes. */
export function inOrder(order: QueueOrder): (a: Ordered, b: Ordered) => number {
  const { key, isDescending } = ORDERS[order]
  const sign = isDescending ? -1 : 1
  return (a, b) => {
    const byKey = key === null ? 0 : compared(key.keyOf(a), key.keyOf(b))
    return sign * (byKey || compared(a.submittedAt, b.submittedAt) || compared(a.id, b.id))
  }
}

/** Rows in an order by the age alone, those behind a place. */
export function byAge(
  rows: readonly Ordered[],
  order: QueueOrder,
  place: Place | null,
): readonly Ordered[] {
  const compare = inOrder(order)
  const sorted = rows.toSorted(compare)
  if (place === null) return sorted
  const [submittedAt = '', id = ''] = place.map(String)
  return sorted.filter((row) => compare({ submittedAt, id }, row) < 0)
}

const cursorSchema = z.strictObject({
  order: queueOrderSchema,
  place: z
    .array(z.union([z.string(), z.number()]))
    .min(2)
    .max(3),
})

export const writeCursor = (row: Ordered, order: QueueOrder): string =>
  Buffer.from(JSON.stringify({ order, place: placeOf(order, row) })).toString('base64url')

/** The place behind which a page begins; one of another order is no place in this one. */
export function readCursor(text: string, order: QueueOrder): Place {
  const place = placeIn(text, order)
  return place ?? refuse({ kind: 'bad-request', where: 'cursor' })
}

function placeIn(text: string, order: QueueOrder): Place | null {
  try {
    const cursor = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    const isWhole = cursor.place.length === columnsOf(ORDERS[order].key).length
    return cursor.order === order && isWhole ? cursor.place : null
  } catch {
    return null
  }
}
