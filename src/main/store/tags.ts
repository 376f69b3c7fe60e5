import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** Tags of a draft, in the order of the alphabet. */
export const tagsOf = (from: Reader, draftId: string): readonly string[] =>
  from
    .all(query.selectFrom('draft_tag').select('tag').where('draft_id', '=', draftId).orderBy('tag'))
    .map(({ tag }) => tag)

export function addTag(to: Writer, draftId: string, tag: string): void {
  to.run(query.insertInto('draft_tag').values({ draft_id: draftId, tag }))
}

export function removeTag(to: Writer, draftId: string, tag: string): void {
  to.run(query.deleteFrom('draft_tag').where('draft_id', '=', draftId).where('tag', '=', tag))
}

/** Nobody reads more suggestions than so many. */
const SUGGESTED = 200

/** Tags in use, the most used first. */
export const tagsInUse = (
  from: Reader,
): readonly { readonly tag: string; readonly drafts: number }[] =>
  from.all(
    query
      .selectFrom('tag_count')
      .select(['tag', 'drafts'])
      .orderBy('drafts', 'desc')
      .orderBy('tag')
      .limit(SUGGESTED),
  )
