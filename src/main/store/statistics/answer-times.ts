import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'
import type { Reader } from '../connection.ts'
import { plain } from '../plain.ts'
import { periodRows } from './over-periods.ts'

/** How many first answers there were, and how long they had taken, in s; null without any. */
export interface AnswerTimes {
  readonly answered: number
  readonly median: number | null
  readonly p90: number | null
}

export const NO_ANSWER: AnswerTimes = { answered: 0, median: null, p90: null }

/** For each of the periods; between two times the percentiles are interpolated. */
export function answerTimesIn(
  from: Reader,
  periods: readonly Pick<Period, 'from' | 'to'>[],
): readonly AnswerTimes[] {
  const among = sql`from decision_measure where waited is not null and at >= start and at < stop`
  return from.all(
    plain(sql<AnswerTimes>`
      select (select count(*) ${among}) as answered,
        (select cast(round(percentile_cont(waited, 0.5)) as integer) ${among}) as median,
        (select cast(round(percentile_cont(waited, 0.9)) as integer) ${among}) as p90
      from ${periodRows(periods)} order by key`),
  )
}
