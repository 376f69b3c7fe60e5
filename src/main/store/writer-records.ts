import { sql } from 'kysely'
import { compiledOnce } from './compiled-once.ts'
import type { Reader, Writer } from './connection.ts'
import { listed } from './listed.ts'
import { query } from './query.ts'

const ahead = compiledOnce(() =>
  query.selectFrom('writer').select('id').where('is_ahead', '=', sql.lit(1)),
)

/** Writers whose drafts do not all stand in the order by what is known of them now. */
export const writersAhead = (from: Reader): readonly string[] =>
  from.all(ahead()).map(({ id }) => id)

/**
 * Lets drafts of one of them follow.
 *
 * @param most so many drafts of one step
 * @returns whether there may be others
 */
export function keepRecord(to: Writer, most: number): boolean {
  const writer = to.first(
    query.selectFrom('writer').select(['id', 'record']).where('is_ahead', '=', sql.lit(1)).limit(1),
  )
  if (writer === undefined) return false
  const { id, record } = writer
  const drafts = to.all(
    query
      .selectFrom('draft')
      .select('id')
      .where('writer_id', '=', id)
      .where('writer_record', '<>', record)
      .limit(most),
  )
  to.run(
    query
      .updateTable('draft')
      .set({ writer_record: record })
      .where(
        'id',
        'in',
        query.selectFrom(listed(drafts.map((draft) => draft.id)).as('those')).select('value'),
      ),
  )
  if (drafts.length < most)
    to.run(query.updateTable('writer').set({ is_ahead: 0 }).where('id', '=', id))
  return true
}
