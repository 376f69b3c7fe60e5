import { sql } from 'kysely'
import { type Decision, decisionSchema } from '#shared/workflow/decision.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import type { DecisionTable } from './schema.ts'

/** What a decision was taken on: the frozen revision and the summary version. */
export interface DecidedOn {
  readonly revision: string
  readonly version: string | null
}

export function insertDecision(
  to: Writer,
  draftId: string,
  decision: Decision,
  on: DecidedOn,
): void {
  to.run(
    query.insertInto('decision').values({
      id: decision.id,
      draft_id: draftId,
      action: decision.action,
      from_status: decision.from,
      to_status: decision.to,
      content_hash: decision.contentHash,
      revision_hash: on.revision,
      version_id: on.version,
      reasons_json: JSON.stringify(decision.reasons),
      note: decision.note,
      override: decision.override,
      overridden_json: JSON.stringify(decision.overridden),
      at: decision.at,
      by: decision.by,
    }),
  )
}

/** Oldest first, in the order in which they were taken. */
export const decisionsOf = (from: Reader, draftId: string): readonly Decision[] =>
  from
    .all(
      query.selectFrom('decision').selectAll().where('draft_id', '=', draftId).orderBy(sql`rowid`),
    )
    .map(readDecision)

/** A decision as the contract shows it. */
export const readDecision = (row: DecisionTable): Decision =>
  decisionSchema.parse({
    id: row.id,
    action: row.action,
    from: row.from_status,
    to: row.to_status,
    contentHash: row.content_hash,
    reasons: JSON.parse(row.reasons_json),
    note: row.note,
    override: row.override,
    overridden: JSON.parse(row.overridden_json),
    at: row.at,
    by: row.by,
  })

/** The summary versions that decisions on this draft were taken on. */
export const decidedVersions = (from: Reader, draftId: string): readonly (string | null)[] =>
  from
    .all(query.selectFrom('decision').select('version_id').where('draft_id', '=', draftId))
    .map(({ version_id }) => version_id)
