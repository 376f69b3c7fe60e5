import { sql } from 'kysely'
import { type Decision, decisionSchema } from '#shared/workflow/decision.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import type { DecisionTable, LetterTable } from './review-tables.ts'

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
      until: decision.until,
    }),
  )
  if (decision.letter === null) return
  to.run(
    query.insertInto('letter').values({
      decision_id: decision.id,
      notes_json: JSON.stringify(decision.notes),
      letter_json: JSON.stringify(decision.letter),
    }),
  )
}

/** Oldest first, in the order in which they were taken. */
export const decisionsOf = (from: Reader, draftId: string): readonly Decision[] =>
  from
    .all(decisionRows().where('draft_id', '=', draftId).orderBy(sql`decision.rowid`))
    .map(readDecision)

/** Every decision, with its letter where the writer was written about it. */
export const decisionRows = () =>
  query
    .selectFrom('decision')
    .leftJoin('letter', 'letter.decision_id', 'decision.id')
    .selectAll('decision')
    .select(['letter.notes_json', 'letter.letter_json'])

interface DecisionRow extends DecisionTable {
  readonly notes_json: LetterTable['notes_json'] | null
  readonly letter_json: LetterTable['letter_json'] | null
}

/** A decision as the contract shows it. */
export const readDecision = (row: DecisionRow): Decision =>
  decisionSchema.parse({
    id: row.id,
    action: row.action,
    from: row.from_status,
    to: row.to_status,
    contentHash: row.content_hash,
    reasons: JSON.parse(row.reasons_json),
    note: row.note,
    notes: JSON.parse(row.notes_json ?? '[]'),
    letter: JSON.parse(row.letter_json ?? 'null'),
    override: row.override,
    overridden: JSON.parse(row.overridden_json),
    until: row.until,
    at: row.at,
    by: row.by,
  })

/** The revision that a decision was taken on, by its article hash. */
export const decidedRevision = (from: Reader, id: string): string | null =>
  from.first(query.selectFrom('decision').select('revision_hash').where('id', '=', id))
    ?.revision_hash ?? null

/** The summary versions that decisions on this draft were taken on. */
export const decidedVersions = (from: Reader, draftId: string): readonly (string | null)[] =>
  from
    .all(query.selectFrom('decision').select('version_id').where('draft_id', '=', draftId))
    .map(({ version_id }) => version_id)
