import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'
import type { Reader } from '../connection.ts'
import { plain } from './over-periods.ts'

export interface AiBullets {
  readonly asTheyWere: number
  readonly edited: number
  readonly replaced: number
}

/** What became of the bullets that AI made, at the newest approval of each draft within the time. */
export function aiBulletsIn(
  from: Reader,
  { from: start, to }: Pick<Period, 'from' | 'to'>,
): AiBullets {
  const row = from.first(
    plain(sql<AiBullets>`
      with newest as (
        select max(at), ai_bullets, ai_as_they_were, ai_edited from decision_measure
        where at >= ${start} and at < ${to} and action = 'approve' group by draft_id
      )
      select coalesce(sum(ai_as_they_were), 0) as asTheyWere, coalesce(sum(ai_edited), 0) as edited,
        coalesce(sum(ai_bullets - ai_as_they_were - ai_edited), 0) as replaced
      from newest`),
  )
  return row ?? { asTheyWere: 0, edited: 0, replaced: 0 }
}
