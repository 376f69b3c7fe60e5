import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** Marks a point of a decision's letter as dealt with. */
export function tickPoint(
  to: Writer,
  row: { readonly draft_id: string; readonly decision_id: string; readonly point: string },
  mark: { readonly at: string; readonly by: string },
): void {
  to.run(
    query
      .insertInto('point_tick')
      .values({ ...row, ...mark })
      .onConflict((conflict) => conflict.doNothing()),
  )
}

export function untickPoint(to: Writer, decisionId: string, point: string): void {
  to.run(
    query.deleteFrom('point_tick').where('decision_id', '=', decisionId).where('point', '=', point),
  )
}

/** The points of a decision's letter that are dealt with. */
export const pointTicksOf = (from: Reader, decisionId: string): readonly string[] =>
  from
    .all(
      query
        .selectFrom('point_tick')
        .select('point')
        .where('decision_id', '=', decisionId)
        .orderBy('point'),
    )
    .map(({ point }) => point)
