import type { Lease } from '#shared/presence/lease.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

// Who has a draft open in a window right now. Whose task a draft is, which outlasts the window and forbids
// nothing, stands apart (holders.ts).

/** A lease with the id of the process that serves its window. */
export interface StoredLease extends Lease {
  readonly process: number
}

export const leaseOf = (from: Reader, draftId: string): StoredLease | null =>
  from.first(
    query
      .selectFrom('lease')
      .select(['page', 'editor', 'since', 'beat', 'process'])
      .where('draft_id', '=', draftId),
  ) ?? null

/** Puts a lease into the place of the one before. */
export function putLease(to: Writer, draftId: string, lease: StoredLease): void {
  to.run(
    query
      .insertInto('lease')
      .values({ draft_id: draftId, ...lease })
      .onConflict((conflict) => conflict.column('draft_id').doUpdateSet(lease)),
  )
}

export function endLease(to: Writer, draftId: string): void {
  to.run(query.deleteFrom('lease').where('draft_id', '=', draftId))
}

/** Ends what a process served that is about to end. */
export function endLeasesOf(to: Writer, process: number): void {
  to.run(query.deleteFrom('lease').where('process', '=', process))
}
