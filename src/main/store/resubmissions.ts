import { sql } from 'kysely'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import type { ResubmissionTable } from './schema.ts'

export function insertResubmission(to: Writer, resubmission: ResubmissionTable): void {
  to.run(query.insertInto('resubmission').values(resubmission))
}

/** The newest of a draft, or null for one that came once. */
export const newestResubmission = (from: Reader, draftId: string): ResubmissionTable | null =>
  from.first(
    query
      .selectFrom('resubmission')
      .selectAll()
      .where('draft_id', '=', draftId)
      .orderBy('seq', 'desc')
      .limit(1),
  ) ?? null

/** What the writer sent last. */
export const newestSource = (
  from: Reader,
  draft: { readonly id: string; readonly source_id: string },
): string => newestResubmission(from, draft.id)?.source_id ?? draft.source_id

/** A draft as far as it is compared before its text is read. */
export interface ReturnableDraft {
  readonly id: string
  readonly title: string
  readonly opening: string
  readonly writer: string
  readonly status: DraftStatus
  readonly submittedAt: string
  readonly submittedHash: string
}

/** Names of all writers: bylines are compared by a rule that SQL does not know. */
export const writers = (from: Reader): readonly { readonly id: string; readonly name: string }[] =>
  from.all(query.selectFrom('writer').select(['id', 'name']))

/** The drafts of these writers with one of these statuses. */
export const draftsOfWriters = (
  from: Reader,
  writerIds: readonly string[],
  statuses: readonly DraftStatus[],
): readonly ReturnableDraft[] =>
  from
    .all(
      query
        .selectFrom('draft')
        .innerJoin('writer', 'writer.id', 'draft.writer_id')
        .select([
          'draft.id',
          'draft.title',
          'draft.opening',
          'writer.name as writer',
          'draft.status',
          'draft.submitted_at as submittedAt',
          'draft.submitted_hash as submittedHash',
        ])
        .where(
          'draft.writer_id',
          'in',
          sql<string>`(select value from json_each(${JSON.stringify(writerIds)}))`,
        )
        .where('draft.status', 'in', [...statuses]),
    )
    .map((row) => ({ ...row, status: draftStatusSchema.parse(row.status) }))
