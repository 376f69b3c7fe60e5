import { type Holder, isHeld } from '#shared/holder/holder.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** Who holds a draft at a time (ISO UTC); null for nobody, also where it has run out. */
export function holderOf(from: Reader, draftId: string, now: string): Holder | null {
  const holder = from.first(
    query
      .selectFrom('holder')
      .innerJoin('editor', 'editor.id', 'holder.editor_id')
      .select([
        'holder.editor_id as editor',
        'editor.name',
        'holder.since',
        'holder.until',
        'holder.by',
        'holder.word',
      ])
      .where('draft_id', '=', draftId),
  )
  return holder !== undefined && isHeld(holder, now) ? holder : null
}

/** Puts a holder into the place of the one before. */
export function putHolder(
  to: Writer,
  draftId: string,
  { editor, since, until, by, word }: Omit<Holder, 'name'>,
): void {
  const held = { editor_id: editor, since, until, by, word }
  to.run(
    query
      .insertInto('holder')
      .values({ draft_id: draftId, ...held })
      .onConflict((conflict) => conflict.column('draft_id').doUpdateSet(held)),
  )
}

export function prolongHolder(to: Writer, draftId: string, until: string): void {
  to.run(query.updateTable('holder').set({ until }).where('draft_id', '=', draftId))
}

export function endHolder(to: Writer, draftId: string): void {
  to.run(query.deleteFrom('holder').where('draft_id', '=', draftId))
}

/** How many drafts each editor holds at a time (ISO UTC), by id; who holds none is absent. */
export const heldCounts = (from: Reader, now: string): ReadonlyMap<string, number> =>
  new Map(
    from
      .all(
        query
          .selectFrom('holder')
          .select(({ fn }) => ['editor_id', fn.countAll<number>().as('drafts')])
          .where('until', '>', now)
          .groupBy('editor_id'),
      )
      .map(({ editor_id, drafts }) => [editor_id, drafts]),
  )
