import { sql } from 'kysely'
import { searchWords } from '#shared/search/tokens.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'

/** Drafts that are read at once. */
const READ = 20

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

/** How far drafts were looked up. */
export interface Checked {
  /** The number of the last one; 0 before the first, and after all of them. */
  readonly upTo: number
  /** How many this time. */
  readonly drafts: number
}

/**
 * Looks up some drafts by their titles: an index can lose a part of itself without a word. Those that it
 * does not know are to be indexed again. A title of common words takes 10 ms in an index of 100,000.
 *
 * @param after the number up to which drafts were looked up before
 * @param until by `performance.now()`, after which no other is begun
 */
export function checkSome(to: Writer, after: number, until: number): Checked {
  const drafts = to.all(
    query
      .selectFrom('search_draft')
      .innerJoin('draft', 'draft.id', 'search_draft.draft_id')
      .select(['search_draft.seq', 'draft.title'])
      .where('search_draft.seq', '>', after)
      .where('search_draft.is_indexed', '=', 1)
      .orderBy('search_draft.seq')
      .limit(READ),
  )
  let upTo = after
  let count = 0
  for (const { seq, title } of drafts) {
    if (!isFound(to, seq, title))
      to.run(query.updateTable('search_draft').set({ is_indexed: 0 }).where('seq', '=', seq))
    upTo = seq
    count += 1
    if (performance.now() > until) return { upTo, drafts: count }
  }
  return { upTo: drafts.length < READ ? 0 : upTo, drafts: count }
}
