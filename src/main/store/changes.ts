import { sql } from 'kysely'
import { compiledOnce } from './compiled-once.ts'
import type { Reader } from './connection.ts'
import { query } from './query.ts'

const rowId = sql<number>`rowid`

/** Each is the end of an index: no table is gone through, however long. */
const newest = compiledOnce(() =>
  query.selectNoFrom(({ selectFrom }) => [
    selectFrom('audit_event')
      .select(({ fn }) => fn.max('seq').as('seq'))
      .as('act'),
    selectFrom('journal')
      .select(({ fn }) => fn.max(rowId).as('line'))
      .as('line'),
    selectFrom('candidate')
      .select(({ fn }) => fn.max(rowId).as('number'))
      .as('candidate'),
  ]),
)

/** Another text after every act on record, every saved working copy and every proposal. */
export function changeMark(from: Reader): string {
  const { act = 0, line = 0, candidate = 0 } = from.first(newest()) ?? {}
  return [act, line, candidate].map((number) => number ?? 0).join('.')
}
