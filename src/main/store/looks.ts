import { sql } from 'kysely'
import { actsOfNews, type News, newsOfAct, newsSchema } from '#shared/workflow/news.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Reader, Writer } from './connection.ts'
import { newestLine } from './journal.ts'
import { query } from './query.ts'

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

/** @param drafts ids as JSON */
const looked = (editor: string, drafts: string) =>
  query
    .selectFrom('look')
    .where('look.editor_id', '=', editor)
    .where(sql<boolean>`look.draft_id in (select value from json_each(${drafts}))`)

const lookedAt = compiledOnce((editor: string, drafts: string) =>
  looked(editor, drafts).select('look.draft_id as draft'),
)

/** What others did since. Whoever took a writer's new text in has not read it by that. */
const actsSince = compiledOnce((editor: string, name: string, drafts: string) =>
  looked(editor, drafts)
    .innerJoin('audit_event', (join) =>
      join
        .onRef('audit_event.draft_id', '=', 'look.draft_id')
        .onRef('audit_event.seq', '>', 'look.seq'),
    )
    .select(['look.draft_id as draft', 'audit_event.action'])
    .distinct()
    .where('audit_event.action', 'in', actsOfNews)
    .where(({ eb, or }) =>
      or([eb('audit_event.by', '!=', name), eb('audit_event.action', '=', 'draft-resubmitted')]),
    ),
)

/** A run of edits is one act, and who looked in its midst has not seen the rest of it. */
const editedSince = compiledOnce((editor: string, name: string, drafts: string) =>
  looked(editor, drafts)
    .select('look.draft_id as draft')
    .where(sql<boolean>`look.line < (select max(seq) from journal where draft_id = look.draft_id)`)
    .where(
      sql<boolean>`${name} <> (
        select by from audit_event
        where draft_id = look.draft_id and action = 'article-edited' order by seq desc limit 1
      )`,
    ),
)

/**
 * What became of drafts since an editor last looked at them, by the id of the draft; of one that was never
 * looked at nothing is news.
 */
export function newsOf(
  from: Reader,
  { id, name }: Looking,
  drafts: readonly string[],
): ReadonlyMap<string, readonly News[]> {
  const news = new Map<string, Set<News>>()
  const add = (draft: string, kind: News | null): void => {
    if (kind !== null) news.set(draft, (news.get(draft) ?? new Set()).add(kind))
  }
  // Of most drafts of a page nobody has to be told anything: the rest is asked of those that were looked at.
  const known = from.all(lookedAt(id, JSON.stringify(drafts))).map(({ draft }) => draft)
  if (known.length === 0) return new Map()
  const listed = JSON.stringify(known)
  for (const { draft, action } of from.all(actsSince(id, name, listed)))
    add(draft, newsOfAct(action))
  for (const { draft } of from.all(editedSince(id, name, listed))) add(draft, 'text')
  return new Map(
    [...news].map(([draft, kinds]) => [
      draft,
      newsSchema.options.filter((kind) => kinds.has(kind)),
    ]),
  )
}
