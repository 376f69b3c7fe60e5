import { sql } from 'kysely'
import { agesAt, WAITING } from '#shared/statistics/queue-age.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import type { Reader } from '../connection.ts'
import { plain } from '../plain.ts'

/**
 * How many drafts wait for the desk in each status, by age.
 *
 * @param now ms since 1970
 */
export function waitingByAge(
  from: Reader,
  now: number,
): readonly { readonly status: DraftStatus; readonly drafts: readonly number[] }[] {
  const rows = from.all(
    plain(sql<{ status: DraftStatus; age: number; drafts: number }>`
      select status.value as status, age.key as age, (
        select count(*) from draft
        where draft.status = status.value
          and submitted_at >= coalesce(age.value ->> 'from', '')
          and submitted_at < coalesce(age.value ->> 'to', '~')
      ) as drafts
      from json_each(${JSON.stringify(WAITING)}) as status
        cross join json_each(${JSON.stringify(agesAt(now))}) as age
      order by status.key, age.key`),
  )
  return WAITING.map((status) => ({
    status,
    drafts: rows.filter((row) => row.status === status).map(({ drafts }) => drafts),
  }))
}
