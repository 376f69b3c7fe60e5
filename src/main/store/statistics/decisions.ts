import { sql } from 'kysely'
import type { Period } from '#shared/statistics/periods.ts'
import { type DecisionAction, decisionActionSchema } from '#shared/workflow/status.ts'
import type { Reader } from '../connection.ts'
import { plain } from '../plain.ts'
import { periodRows } from './over-periods.ts'

/** Counts by what was decided, for each of the periods. */
export function decisionsIn(
  from: Reader,
  periods: readonly Period[],
): readonly ReadonlyMap<DecisionAction, number>[] {
  const actions = JSON.stringify(decisionActionSchema.options)
  const rows = from.all(
    plain(sql<{ key: number; action: DecisionAction; decisions: number }>`
      select period.key, action.value as action, (
        select count(*) from decision_measure
        where decision_measure.action = action.value and at >= start and at < stop
      ) as decisions
      from ${periodRows(periods)} cross join json_each(${actions}) as action`),
  )
  const found = periods.map(() => new Map<DecisionAction, number>())
  for (const { key, action, decisions } of rows) found[key]?.set(action, decisions)
  return found
}
