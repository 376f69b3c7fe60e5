import { sql } from 'kysely'
import type { DraftStatus } from '#shared/workflow/status.ts'
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

/** Leaves what is known of some drafts that have none of these statuses, those that came last first. */
export function passOver(to: Writer, statuses: readonly DraftStatus[], limit: number): void {
  to.run(
    query
      .updateTable('near_text')
      .set({ is_judged: 1 })
      .where('number', 'in', (those) =>
        those
          .selectFrom('near_text')
          .innerJoin('draft', 'draft.id', 'near_text.draft_id')
          .select('number')
          .where('is_judged', '=', sql.lit(0))
          .where('hash', '<>', sql.lit(''))
          .where('draft.status', 'not in', statuses)
          .orderBy('number', 'desc')
          .limit(limit),
      ),
  )
}

/** Keeps which drafts one reads like, null for what is known; where its text is another by now, it stays to be judged. */
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
