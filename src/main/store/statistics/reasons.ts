import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'
import type { Reader } from '../connection.ts'
import { plain } from '../plain.ts'

export interface ReasonCount {
  readonly reason: string
  readonly changesRequested: number
  readonly rejected: number
}

/** How many decisions gave each reason, most frequent first. */
export const reasonsIn = (
  from: Reader,
  { from: start, to }: Pick<Period, 'from' | 'to'>,
): readonly ReasonCount[] =>
  from.all(
    plain(sql<ReasonCount>`
      select reason, sum(action = 'request-changes') as changesRequested,
        sum(action in ('reject', 'reject-may-return')) as rejected
      from decision_reason where at >= ${start} and at < ${to}
      group by reason having changesRequested + rejected > 0
      order by changesRequested + rejected desc, reason`),
  )
