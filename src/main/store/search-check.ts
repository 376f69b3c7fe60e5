import { sql } from 'kysely'
import { searchWords } from '#shared/search/tokens.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** Drafts that are looked up at once. */
const CHECKED = 100

/** Whether the index finds a draft by its own title. */
const isFound = (from: Reader, seq: number, title: string): boolean => {
  const words = searchWords(title)
  if (words.length === 0) return true
  const expression = `title : "${words.join(' ')}"`
  return (
    from.first(
      query
        .selectFrom('search_text')
        .select('rowid')
        .where(sql<boolean>`search_text match ${expression}`)
        .where('rowid', '=', seq),
    ) !== undefined
  )
}

/**
 * Looks up some drafts by their titles: an index can lose a part of itself without a word. Those that it
 * does not know are to be indexed again.
 *
 * @param after the number up to which drafts were looked up
 * @returns that number for the next time, 0 at the end
 */
export function checkSome(to: Writer, after: number): number {
  const drafts = to.all(
    query
      .selectFrom('search_draft')
      .innerJoin('draft', 'draft.id', 'search_draft.draft_id')
      .select(['search_draft.seq', 'draft.title'])
      .where('search_draft.seq', '>', after)
      .where('search_draft.is_indexed', '=', 1)
      .orderBy('search_draft.seq')
      .limit(CHECKED),
  )
  for (const { seq, title } of drafts) {
    if (isFound(to, seq, title)) continue
    to.run(query.updateTable('search_draft').set({ is_indexed: 0 }).where('seq', '=', seq))
  }
  return drafts.length < CHECKED ? 0 : (drafts.at(-1)?.seq ?? 0)
}
