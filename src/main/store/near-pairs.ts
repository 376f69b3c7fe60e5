import { sql } from 'kysely'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** A draft that is to be held against the others, and the text that it has now. */
export interface ToJudge {
  readonly draftId: string
  readonly hash: string
}

/** The one that came or changed last; undefined where all were held against the others. */
export const nextToJudge = (from: Reader): ToJudge | undefined =>
  from.first(
    query
      .selectFrom('near_text')
      .select(['draft_id as draftId', 'hash'])
      .where('is_judged', '=', sql.lit(0))
      // Its marks are not read yet.
      .where('hash', '<>', sql.lit(''))
      .orderBy('number', 'desc')
      .limit(1),
  )

/**
 * Keeps which drafts one reads like; where its text is another by now, it stays to be judged.
 *
 * @param others null leaves what is known as it is
 */
export function keepPairs(
  to: Writer,
  { draftId, hash }: ToJudge,
  others: readonly string[] | null,
): void {
  const known = to.first(
    query.selectFrom('near_text').select('hash').where('draft_id', '=', draftId),
  )
  if (known?.hash !== hash) return
  if (others !== null) {
    const before = pairsOf(to, draftId)
    for (const other of before) if (!others.includes(other)) remove(to, draftId, other)
    for (const other of others) if (!before.includes(other)) insert(to, draftId, other)
  }
  to.run(query.updateTable('near_text').set({ is_judged: 1 }).where('draft_id', '=', draftId))
}

/** The drafts that a draft reads like. */
export const pairsOf = (from: Reader, draftId: string): readonly string[] =>
  from
    .all(query.selectFrom('near_pair').select('other_id').where('draft_id', '=', draftId))
    .map(({ other_id }) => other_id)

const bothWays = (one: string, other: string) => [
  { draft_id: one, other_id: other },
  { draft_id: other, other_id: one },
]

const insert = (to: Writer, one: string, other: string): void =>
  to.run(
    query
      .insertInto('near_pair')
      .values(bothWays(one, other))
      .onConflict((conflict) => conflict.doNothing()),
  )

function remove(to: Writer, one: string, other: string): void {
  for (const { draft_id, other_id } of bothWays(one, other))
    to.run(
      query
        .deleteFrom('near_pair')
        .where('draft_id', '=', draft_id)
        .where('other_id', '=', other_id),
    )
}
