import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** Marks an item of the checklist as done. */
export function tick(
  to: Writer,
  draftId: string,
  item: string,
  mark: { readonly at: string; readonly by: string },
): void {
  to.run(
    query
      .insertInto('checklist_tick')
      .values({ draft_id: draftId, item, ...mark })
      .onConflict((conflict) => conflict.doNothing()),
  )
}

export function untick(to: Writer, draftId: string, item: string): void {
  to.run(
    query.deleteFrom('checklist_tick').where('draft_id', '=', draftId).where('item', '=', item),
  )
}

/** Keys of the items that are done. */
export const ticksOf = (from: Reader, draftId: string): readonly string[] =>
  from
    .all(
      query
        .selectFrom('checklist_tick')
        .select('item')
        .where('draft_id', '=', draftId)
        .orderBy('item'),
    )
    .map(({ item }) => item)
