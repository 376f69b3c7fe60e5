import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'
import type { Reader } from '../connection.ts'
import { periodRows, plain } from './over-periods.ts'

/** How many first answers there were, and how long they had taken, in s; null without any. */
export interface AnswerTimes {
  readonly answered: number
  readonly median: number | null
  readonly p90: number | null
}

export const NO_ANSWER: AnswerTimes = { answered: 0, median: null, p90: null }

/** For each of the periods, by nearest rank: the median and p90 are times that really were. */
export function answerTimesIn(
  from: Reader,
  periods: readonly Pick<Period, 'from' | 'to'>[],
): readonly AnswerTimes[] {
  const rows = from.all(
    plain(sql<AnswerTimes & { readonly key: number }>`
      with ranked as (
        select period.key, waited,
          row_number() over (partition by period.key order by waited) as place,
          count(*) over (partition by period.key) as answered
        from ${periodRows(periods)} cross join decision_measure on at >= start and at < stop
        where waited is not null
      )
      select key, answered, max(iif(place = (answered + 1) / 2, waited, null)) as median,
        max(iif(place = (answered * 9 + 9) / 10, waited, null)) as p90
      from ranked group by key`),
  )
  const found = new Map(rows.map(({ key, ...times }) => [key, times]))
  return periods.map((_, at) => found.get(at) ?? NO_ANSWER)
}
