import type { Acceptance } from '#shared/workflow/decision.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** One for each bullet; accepting again replaces it, and the audit trail keeps both acts. */
export function putAcceptance(to: Writer, draftId: string, acceptance: Acceptance): void {
  const { bulletId, textHash, evidenceHash, note, at, by } = acceptance
  const seen = { text_hash: textHash, evidence_hash: evidenceHash, note, at, by }
  to.run(
    query
      .insertInto('acceptance')
      .values({ draft_id: draftId, bullet_id: bulletId, ...seen })
      .onConflict((conflict) => conflict.columns(['draft_id', 'bullet_id']).doUpdateSet(seen)),
  )
}

export function removeAcceptance(to: Writer, draftId: string, bulletId: string): void {
  to.run(
    query
      .deleteFrom('acceptance')
      .where('draft_id', '=', draftId)
      .where('bullet_id', '=', bulletId),
  )
}

/** Whether they still hold is the workflow's to say (shared/workflow/acceptance.ts). */
export const acceptancesOf = (from: Reader, draftId: string): readonly Acceptance[] =>
  from.all(
    query
      .selectFrom('acceptance')
      .select([
        'bullet_id as bulletId',
        'text_hash as textHash',
        'evidence_hash as evidenceHash',
        'note',
        'at',
        'by',
      ])
      .where('draft_id', '=', draftId)
      .orderBy('bullet_id'),
  )
