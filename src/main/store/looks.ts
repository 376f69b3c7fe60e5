import { sql } from 'kysely'
import type { AuditAction } from '#shared/contract/audit.ts'
import { actsOfNews, type News, newsOfAct, newsSchema } from '#shared/workflow/news.ts'
import type { Reader, Writer } from './connection.ts'
import { newestLine } from './journal.ts'
import { query } from './query.ts'
import type { Moment } from './search-filters.ts'

/** Who looks: by the id of the profile, and by the name that acts carry. */
export interface Looking {
  readonly id: string
  readonly name: string
}

/** Keeps that an editor knows a draft as it is now; writes nothing where that is known. */
export function keepLook(to: Writer, { id }: Looking, draftId: string): void {
  const now = { seq: newestAct(to, draftId), line: newestLine(to, draftId).seq }
  const known = to.first(
    query
      .selectFrom('look')
      .select(['seq', 'line'])
      .where('editor_id', '=', id)
      .where('draft_id', '=', draftId),
  )
  if (known?.seq === now.seq && known.line === now.line) return
  to.run(
    query
      .insertInto('look')
      .values({ editor_id: id, draft_id: draftId, ...now })
      .onConflict((conflict) => conflict.columns(['editor_id', 'draft_id']).doUpdateSet(now)),
  )
}

const newestAct = (from: Reader, draftId: string): number =>
  from.first(
    query
      .selectFrom('audit_event')
      .select('seq')
      .where('draft_id', '=', draftId)
      .orderBy('seq', 'desc')
      .limit(1),
  )?.seq ?? 0

/** Whose looks are asked where nobody sits at the desk: there are none. */
export const NOBODY: Looking = { id: '', name: '' }

export const lookingOf = ({ own, editors }: Moment): Looking =>
  editors.find(({ id }) => id === own) ?? NOBODY

const act = (action: AuditAction) => sql.lit(action)
const edited = act('article-edited')

/**
 * What others did to a draft since an editor last looked at it, for a statement that `look` is joined to: names of
 * acts with a comma between; of one that was never looked at none. Whoever took a writer's new text in has not read
 * it by that. A run of edits is one act, and who looked in its midst has not seen the rest of it.
 *
 * @param name of the editor
 */
export const actsSinceLook = (name: string) => sql<string>`concat_ws(
  ',',
  (
    select group_concat(distinct action) from audit_event
    where draft_id = look.draft_id and seq > look.seq and action in (${sql.join(actsOfNews.map(act))})
      and (by <> ${name} or action = ${act('draft-resubmitted')})
  ),
  iif(
    look.line < (select max(seq) from journal where draft_id = look.draft_id)
    and ${name} <> (
      select by from audit_event
      where draft_id = look.draft_id and action = ${edited} order by seq desc limit 1
    ),
    ${edited}, null
  )
)`

/** What is news by these acts, each of it once. @param acts with a comma between */
export function newsBy(acts: string): News[] {
  if (acts === '') return []
  const kinds = new Set(acts.split(',').map((name) => newsOfAct(name as AuditAction)))
  return newsSchema.options.filter((kind) => kinds.has(kind))
}
