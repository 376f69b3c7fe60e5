import type { Dismissal } from '#shared/workflow/dismissal.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** One for each finding; dismissing again replaces it, and the audit trail keeps both acts. */
export function putDismissal(to: Writer, draftId: string, dismissal: Dismissal): void {
  const { key, check, ...said } = dismissal
  to.run(
    query
      .insertInto('dismissal')
      .values({ draft_id: draftId, finding_key: key, check_id: check, ...said })
      .onConflict((conflict) => conflict.columns(['draft_id', 'finding_key']).doUpdateSet(said)),
  )
}

export function removeDismissal(to: Writer, draftId: string, key: string): void {
  to.run(
    query.deleteFrom('dismissal').where('draft_id', '=', draftId).where('finding_key', '=', key),
  )
}

/** All of a draft: also those whose finding is not there at the moment, since an undo brings it back. */
export const dismissalsOf = (from: Reader, draftId: string): readonly Dismissal[] =>
  from.all(
    query
      .selectFrom('dismissal')
      .select(['finding_key as key', 'check_id as check', 'reason', 'at', 'by'])
      .where('draft_id', '=', draftId)
      .orderBy('finding_key'),
  )
