import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'

/**
 * The periods as rows of `key`, `start` and `stop`, to be joined by `cross join`, which makes them the
 * outer loop: each then walks its own stretch of an index, and no day is computed for any row.
 */
export const periodRows = (periods: readonly Pick<Period, 'from' | 'to'>[]) =>
  sql`(select key, value ->> 'from' as start, value ->> 'to' as stop
    from json_each(${JSON.stringify(periods)})) as period`
