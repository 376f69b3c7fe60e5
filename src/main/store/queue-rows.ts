import { type Compilable, type Expression, sql } from 'kysely'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Reader } from './connection.ts'
import { listedIn } from './listed.ts'
import { query } from './query.ts'

/** A row of the queue as everyone sees it. */
export type QueueRow = Omit<DraftRow, 'news'>

/** The rows of drafts as they are stored, without what is news to whom, in no order. @param ids of the drafts */
export const storedRows = (ids: Expression<unknown>) =>
  query
    .selectFrom('draft')
    .innerJoin('writer', 'writer.id', 'draft.writer_id')
    .leftJoin('holder', 'holder.draft_id', 'draft.id')
    .select(({ selectFrom, fn, lit }) => [
      'draft.id',
      'draft.title',
      'draft.opening',
      'writer.name as writer',
      'writer.approved as writerApproved',
      'writer.decided as writerDecided',
      'writer.record as writerRecord',
      'draft.category',
      'draft.status',
      'draft.submitted_at as submittedAt',
      'draft.held_until as heldUntil',
      'holder.editor_id as holder',
      'holder.until as holderUntil',
      'draft.updated_at as updatedAt',
      'draft.words',
      selectFrom('draft_tag')
        .whereRef('draft_tag.draft_id', '=', 'draft.id')
        .select(sql<string | null>`group_concat(tag, ' ' order by tag)`.as('tags'))
        .as('tags'),
      'draft.blockers',
      'draft.warnings',
      fn
        .coalesce(
          selectFrom('candidate')
            .whereRef('candidate.draft_id', '=', 'draft.id')
            // Written out: SQLite plans a statement anew whenever a value decides whether a partial index holds.
            .where('candidate.status', '=', sql.lit('waiting' as const))
            .select(fn.countAll<number>().as('waiting')),
          lit(0),
        )
        .as('candidates'),
    ])
    .where(sql<boolean>`draft.id in ${ids}`)

/** A row as SQLite gives it. */
export type StoredRow = ReturnType<typeof storedRows> extends Compilable<infer Row> ? Row : never

/** A tag has no blank in it. */
export const asRow = (row: StoredRow): QueueRow => ({ ...row, tags: row.tags?.split(' ') ?? [] })

/** @param ids as JSON */
const rowsOfIds = compiledOnce((ids: string) =>
  storedRows(query.selectFrom(listedIn<string>(ids).as('asked')).select('value as id')),
)

/** The rows of these drafts, in the order of the ids. */
export function rowsOf(from: Reader, ids: readonly string[]): readonly QueueRow[] {
  const rows = new Map(
    from.all(rowsOfIds(JSON.stringify(ids))).map((row) => [row.id, asRow(row)] as const),
  )
  return ids.flatMap((id) => rows.get(id) ?? [])
}
