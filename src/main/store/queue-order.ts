import { z } from 'zod'
import { type QueueOrder, queueOrderSchema } from '#shared/search/order.ts'
import type { QueueRow } from './queue-rows.ts'
import { refuse } from './refusal.ts'

/** A row as it is ordered. */
export type Ordered = Pick<
  QueueRow,
  'id' | 'submittedAt' | 'heldUntil' | 'blockers' | 'writerRecord'
>

/** The place of a row in an order; compared part by part. */
export type Place = readonly (string | number)[]

interface Order {
  /** All ascending, or, in a descending order, all descending: a page is then one step into an index. */
  readonly columns: readonly string[]
  readonly isDescending: boolean
  /** What the columns hold of a row. */
  readonly placeOf: (row: Ordered) => Place
}

/** Sorts behind every day. */
const NO_DAY = '9999'

const BEHIND = ['draft.submitted_at', 'draft.id'] as const

const by = (column: string, keyOf: (row: Ordered) => string | number): Order => ({
  columns: [column, ...BEHIND],
  isDescending: false,
  placeOf: (row) => [keyOf(row), row.submittedAt, row.id],
})

const placeOfAge = ({ submittedAt, id }: Ordered): Place => [submittedAt, id]

export const ORDERS: Readonly<Record<QueueOrder, Order>> = {
  oldest: { columns: BEHIND, isDescending: false, placeOf: placeOfAge },
  newest: { columns: BEHIND, isDescending: true, placeOf: placeOfAge },
  deadline: by('draft.deadline_key', ({ heldUntil }) => heldUntil ?? NO_DAY),
  blockers: by('draft.blockers_key', ({ blockers }) => -blockers),
  record: by('draft.record_key', ({ writerRecord }) => -writerRecord),
}

/** Puts rows in an order, as SQLite does: numbers by size, texts by their bytes. */
export function inOrder(order: QueueOrder): (a: Ordered, b: Ordered) => number {
  const { placeOf, isDescending } = ORDERS[order]
  const sign = isDescending ? -1 : 1
  return (a, b) => {
    const [one, other] = [placeOf(a), placeOf(b)]
    for (const [at, part] of one.entries()) {
      const against = other[at]
      if (against === undefined || part === against) continue
      return part < against ? -sign : sign
    }
    return 0
  }
}

const cursorSchema = z.strictObject({
  order: queueOrderSchema,
  place: z
    .array(z.union([z.string(), z.number()]))
    .min(2)
    .max(3),
})

export const writeCursor = (row: Ordered, order: QueueOrder): string =>
  Buffer.from(JSON.stringify({ order, place: ORDERS[order].placeOf(row) })).toString('base64url')

/** The place behind which a page begins; one of another order is no place in this one. */
export function readCursor(text: string, order: QueueOrder): Place {
  const place = placeIn(text, order)
  return place ?? refuse({ kind: 'bad-request', where: 'cursor' })
}

function placeIn(text: string, order: QueueOrder): Place | null {
  try {
    const cursor = cursorSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    const isWhole = cursor.place.length === ORDERS[order].columns.length
    return cursor.order === order && isWhole ? cursor.place : null
  } catch {
    return null
  }
}
