import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'
import type { Reader } from '../connection.ts'
import { plain } from './over-periods.ts'

export interface AnsweredFindings {
  readonly check: string
  readonly fixed: number
  readonly changed: number
  readonly dismissed: number
}

/** What editors did with what each check found, most answered first. Words as in the index of the trail's answers. */
export const answeredFindingsIn = (
  from: Reader,
  { from: start, to }: Pick<Period, 'from' | 'to'>,
): readonly AnsweredFindings[] =>
  from.all(
    plain(sql<AnsweredFindings>`
      select details_json ->> 'check' as "check", sum(action = 'finding-fixed') as fixed,
        sum(action = 'finding-accepted') as changed, sum(action = 'finding-dismissed') as dismissed
      from audit_event
      where action in ('finding-fixed', 'finding-accepted', 'finding-dismissed')
        and at >= ${start} and at < ${to}
      group by 1 order by count(*) desc, 1`),
  )
