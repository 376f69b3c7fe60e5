import { type Compilable, type Expression, sql } from 'kysely'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Reader } from './connection.ts'
import { listedIn } from './listed.ts'
import { actsSinceLook, type Looking, newsBy } from './looks.ts'
import { query } from './query.ts'

/** The rows of drafts as they are stored, in no order. @param ids of the drafts */
export const storedRows = (ids: Expression<unknown>, { id, name }: Looking) =>
  query
    .selectFrom('draft')
    .innerJoin('writer', 'writer.id', 'draft.writer_id')
    .leftJoin('holder', 'holder.draft_id', 'draft.id')
    .leftJoin('look', (join) =>
      // The sign hides the value from SQLite's planner, which would plan anew at each run: that takes as long again.
      join.on('look.editor_id', '=', sql<string>`+${id}`).onRef('look.draft_id', '=', 'draft.id'),
    )
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
      actsSinceLook(name).as('news'),
    ])
    .where(sql<boolean>`draft.id in ${ids}`)

/** A row as SQLite gives it. */
export type StoredRow = ReturnType<typeof storedRows> extends Compilable<infer Row> ? Row : never

/** A tag has no blank in it. */
export const asRow = (row: StoredRow): DraftRow => ({
  ...row,
  tags: row.tags?.split(' ') ?? [],
  news: newsBy(row.news),
})

/** @param ids as JSON */
const rowsOfIds = compiledOnce((ids: string, id: string, name: string) =>
  storedRows(query.selectFrom(listedIn<string>(ids).as('asked')).select('value as id'), {
    id,
    name,
  }),
)

/** The rows of these drafts as an editor sees them, in the order of the ids. */
export function rowsOf(
  from: Reader,
  ids: readonly string[],
  { id, name }: Looking,
): readonly DraftRow[] {
  const rows = new Map(
    from.all(rowsOfIds(JSON.stringify(ids), id, name)).map((row) => [row.id, asRow(row)] as const),
  )
  return ids.flatMap((id) => rows.get(id) ?? [])
}
