import { type Compilable, type RawBuilder, sql } from 'kysely'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Reader } from './connection.ts'
import { type Looking, lookingOf } from './looks.ts'
import { query } from './query.ts'
import { ORDERS } from './queue-order.ts'
import { type StoredRow, storedRows } from './queue-rows.ts'
import { type Ask, type FilteredAsk, filteredBy, type Listed, ordered } from './queue-statements.ts'
import { filterConditions } from './search-filters.ts'

type PageRows = (...values: readonly unknown[]) => Compilable<StoredRow>

const statements = new Map<string, PageRows>()

/** So many pages are kept built; the filters that are in use are few. */
const MOST_KEPT = 500

/**
 * The rows of a page in one statement, in no order: the first of each status by the index of the order, the
 * first of all these, and what is shown of them. To build it takes longer than to run it: it is built once for
 * each shape, which the filters' own statements are a part of.
 */
export function pageRows(from: Reader, ask: FilteredAsk, listed: Listed): Compilable<StoredRow> {
  const { order, limit, place, filter } = ask
  const { statuses, dueBy } = listed
  const conditions = filterConditions(from, filter.filters, filteredBy(order), filter).map(
    (condition) => condition.compile(query),
  )
  const texts = conditions.map((condition) => condition.sql)
  const shape = JSON.stringify([order, limit, place?.length, statuses, dueBy === null, texts])
  let statement = statements.get(shape)
  if (statement === undefined) {
    if (statements.size >= MOST_KEPT) statements.clear()
    statement = pageOfShape(ask, listed, texts)
    statements.set(shape, statement)
  }
  const due = dueBy === null ? [] : [dueBy]
  const values = conditions.flatMap(({ parameters }) => parameters)
  const { id, name } = lookingOf(filter)
  return statement(id, name, ...(place ?? []), ...due, ...values)
}

const pageOfShape = (
  { order, limit, place }: Ask,
  { statuses, dueBy }: Listed,
  texts: readonly string[],
): PageRows =>
  compiledOnce((id, name, ...values: readonly unknown[]) => {
    const { key, isDescending } = ORDERS[order]
    const rest = [...values]
    const behind = place === null ? null : (rest.splice(0, place.length) as Ask['place'])
    const due = dueBy === null ? [] : rest.splice(0, 1)
    const conditions = texts.map((text) => again(text, rest))
    const part = (status: DraftStatus) => {
      // Written out: SQLite plans a statement anew whenever a value decides whether a partial index holds.
      const isIt = sql<boolean>`draft.status = ${sql.lit(status)}`
      let rows = ordered({ place: behind, order, limit }).where(isIt)
      if (key !== null) rows = rows.select(key.column.as('key'))
      for (const condition of conditions) rows = rows.where(condition)
      return rows
    }
    const parts = [
      ...statuses.map(part),
      ...due.map((by) => part('on-hold').where('draft.held_until', '<=', by as string)),
    ]
    const [first, ...others] = parts.map((one) => query.selectFrom(one.as('part')).selectAll())
    if (first === undefined) throw new Error('nothing is listed')
    const all = others.reduce((one, other) => one.unionAll(other), first)
    let page = query.selectFrom(all.as('listed')).select('id').limit(limit)
    for (const column of key === null ? AGE : ['key', ...AGE])
      page = page.orderBy(sql.ref(column), isDescending ? 'desc' : 'asc')
    return storedRows(page, { id, name } as Looking)
  })

const AGE = ['submittedAt', 'id']

/** A condition as it was, with the next of these values: each stands for a question mark, and no text of ours has another. */
function again(text: string, values: unknown[]): RawBuilder<boolean> {
  const pieces = text.split('?')
  const own = values.splice(0, pieces.length - 1)
  return sql<boolean>(Object.assign([...pieces], { raw: pieces }), ...own)
}
