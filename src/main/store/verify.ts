import type { AuditVerdict } from '#shared/contract/audit.ts'
import { actSchema } from './act.ts'
import { compareTables } from './compare-tables.ts'
import type { Reader } from './connection.ts'
import { emptyLedger, enter } from './ledger.ts'
import { verifyChain } from './verify-chain.ts'

/**
 * Proves the audit trail whole, and everything that it binds: sources, revisions, the history of each
 * draft, summary versions and decisions hash to what their event says, and statuses, current versions,
 * acceptances and ticks are what the events add up to. What no hash binds is the working copy between two decisions.
 */
export function verifyTrail(from: Reader): AuditVerdict {
  const ledger = emptyLedger()
  const { events, fault } = verifyChain(from, (row) => {
    const act = actSchema.parse({ action: row.action, details: JSON.parse(row.details_json) })
    enter(ledger, row.seq, { draftId: row.draft_id, by: row.by, at: row.at }, act)
  })
  const found = fault ?? compareTables(from, ledger, events)
  return found ? { ok: false, events, ...found } : { ok: true, events }
}
