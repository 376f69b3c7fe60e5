import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'
import type { Reader } from '../connection.ts'
import { plain } from '../plain.ts'

export interface AiBullets {
  readonly asTheyWere: number
  readonly edited: number
  readonly replaced: number
}

/** What became of the bullets that AI made, of drafts whose newest approval is within the time. */
export function aiBulletsIn(
  from: Reader,
  { from: start, to }: Pick<Period, 'from' | 'to'>,
): AiBullets {
  const row = from.first(
    plain(sql<AiBullets>`
      select coalesce(sum(as_they_were), 0) as asTheyWere, coalesce(sum(edited), 0) as edited,
        coalesce(sum(ai_made - as_they_were - edited), 0) as replaced
      from approved_bullets where at >= ${start} and at < ${to}`),
  )
  return row ?? { asTheyWere: 0, edited: 0, replaced: 0 }
}
