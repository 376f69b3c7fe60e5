import { sql } from 'kysely'
import type { AuditVerdict } from '#shared/contract/audit.ts'
import { CHAIN_START, eventHash } from './audit.ts'
import type { Reader } from './connection.ts'
import { query } from './query.ts'
import type { AuditEventTable } from './schema.ts'

export type Fault = Omit<Extract<AuditVerdict, { ok: false }>, 'ok' | 'events'>

/**
 * Walks the trail from its first event: numbers without a gap, each row hashing to its name, each
 * naming the one before. What is sound is handed to `see`.
 *
 * @returns the number of events, and the first fault or null
 */
export function verifyChain(
  from: Reader,
  see: (event: AuditEventTable) => void,
): { readonly events: number; readonly fault: Fault | null } {
  let events = 0
  let previous = CHAIN_START
  for (const row of from.each(query.selectFrom('audit_event').selectAll().orderBy('seq'))) {
    const fault = faultOf(row, events + 1, previous)
    if (fault) return { events, fault }
    see(row)
    events += 1
    previous = row.hash
  }
  // The highest number ever given outlives the row that had it, so a trail cut at its end shows.
  const cut = highestGiven(from) > events
  return { events, fault: cut ? { seq: events + 1, fault: 'missing' } : null }
}

function faultOf(row: AuditEventTable, seq: number, previous: string): Fault | null {
  if (row.seq !== seq) return { seq, fault: 'missing' }
  if (eventHash(row) !== row.hash) return { seq, fault: 'changed' }
  if (row.previous !== previous) return { seq, fault: 'out-of-order' }
  return null
}

function highestGiven(from: Reader): number {
  const sequence = sql<{ seq: number }>`select seq from sqlite_sequence where name = 'audit_event'`
  return from.first({ compile: () => sequence.compile(query) })?.seq ?? 0
}
