import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'
import type { Reader } from '../connection.ts'
import { plain } from '../plain.ts'

export interface AnsweredFindings {
  readonly check: string
  readonly fixed: number
  readonly changed: number
  readonly dismissed: number
}

/**
 * What editors did with what each check found, most answered first. It goes from check to check and
 * counts a stretch of the key of each: grouping would read every answer that there ever was.
 */
export function answeredFindingsIn(
  from: Reader,
  { from: start, to }: Pick<Period, 'from' | 'to'>,
): readonly AnsweredFindings[] {
  const counted = (action: string) => sql`(
    select count(*) from finding_answer
    where check_id = "check" and action = ${action} and at >= ${start} and at < ${to}
  )`
  return from.all(
    plain(sql<AnsweredFindings>`
      with recursive known ("check") as (
        select min(check_id) from finding_answer
        union all
        select (select min(check_id) from finding_answer where check_id > "check")
        from known where "check" is not null
      ),
      answered as (
        select "check", ${counted('finding-fixed')} as fixed,
          ${counted('finding-accepted')} as changed, ${counted('finding-dismissed')} as dismissed
        from known where "check" is not null
      )
      select * from answered where fixed + changed + dismissed > 0
      order by fixed + changed + dismissed desc, "check"`),
  )
}
