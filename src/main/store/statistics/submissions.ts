import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'
import type { Reader } from '../connection.ts'
import { plain } from '../plain.ts'
import { periodRows } from './over-periods.ts'

/** How many drafts were submitted in each of the periods. */
export function submissionsIn(from: Reader, periods: readonly Period[]): readonly number[] {
  const rows = from.all(
    plain(sql<{ drafts: number }>`
      select (select count(*) from draft where submitted_at >= start and submitted_at < stop) as drafts
      from ${periodRows(periods)} order by key`),
  )
  return rows.map(({ drafts }) => drafts)
}

/** When the oldest draft was submitted, or null without drafts. */
export function firstSubmission(from: Reader): string | null {
  const row = from.first(
    plain(sql<{ at: string | null }>`select min(submitted_at) as at from draft`),
  )
  return row?.at ?? null
}
