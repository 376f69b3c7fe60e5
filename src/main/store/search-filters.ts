import { type RawBuilder, sql } from 'kysely'
import { never } from '#shared/contract/outcome.ts'
import type { Condition, Filter } from '#shared/search/query.ts'
import { addDays, startOfDay } from '#shared/statistics/time-zone.ts'

/** The columns that a filter reads, by their names in the query around it. */
export interface FilteredBy {
  readonly id: string
  readonly status: string
  readonly submittedAt: string
}

const momentOf = (day: string, zone: string): string =>
  new Date(startOfDay(zone, day)).toISOString()

const found = (columns: FilteredBy, what: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from draft_finding where draft_id = ${sql.ref(columns.id)} and ${what})`

function holds(condition: Condition, columns: FilteredBy, zone: string): RawBuilder<boolean> {
  switch (condition.kind) {
    case 'status':
      return sql<boolean>`${sql.ref(columns.status)} in (${sql.join(condition.statuses)})`
    case 'date': {
      const { from, to } = condition
      const at = sql.ref(columns.submittedAt)
      const since = from === null ? sql`true` : sql`${at} >= ${momentOf(from, zone)}`
      const until = to === null ? sql`true` : sql`${at} < ${momentOf(addDays(to, 1), zone)}`
      return sql<boolean>`(${since} and ${until})`
    }
    case 'finding':
      return found(columns, sql`check_id in (${sql.join(condition.checks)})`)
    case 'severity':
      return found(columns, sql`severity = ${condition.severity}`)
    default:
      return never(condition)
  }
}

/** What each filter asks of a row; `zone` says when the days of a date begin. */
export const filterConditions = (
  filters: readonly Filter[],
  columns: FilteredBy,
  zone: string,
): readonly RawBuilder<boolean>[] =>
  filters.map((filter) => {
    const condition = holds(filter, columns, zone)
    return filter.isExcluded ? sql<boolean>`not ${condition}` : condition
  })
