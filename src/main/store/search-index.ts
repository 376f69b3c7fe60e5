import { sql } from 'kysely'
import type { SearchTexts } from '#shared/search/parts.ts'
import { searchWords } from '#shared/search/tokens.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { keepWords } from './search-words.ts'

/** The words of each part as the index takes them: folded, with blanks between. */
export type IndexedWords = SearchTexts

export function indexedWords(texts: SearchTexts): IndexedWords {
  const words = (part: keyof SearchTexts): string => searchWords(texts[part]).join(' ')
  return {
    title: words('title'),
    excerpt: words('excerpt'),
    body: words('body'),
    captions: words('captions'),
    writer: words('writer'),
    bullets: words('bullets'),
  }
}

/** Puts a draft's words into the index in place of those that it had, in the caller's transaction. */
export const indexTexts = (to: Writer, draftId: string, texts: SearchTexts): void =>
  indexWords(to, draftId, indexedWords(texts))

/** The same with words that are cut already. */
export function indexWords(to: Writer, draftId: string, words: IndexedWords): void {
  const seq = to.first(
    query.selectFrom('search_draft').select('seq').where('draft_id', '=', draftId),
  )?.seq
  if (seq === undefined) return
  to.run(query.deleteFrom('search_text').where('rowid', '=', seq))
  to.run(
    query.insertInto('search_text').values({
      rowid: seq,
      title: words.title,
      excerpt: words.excerpt,
      body: words.body,
      captions: words.captions,
      writer: words.writer,
      bullets: words.bullets,
    }),
  )
  keepWords(to, [...words.title.split(' '), ...words.writer.split(' ')])
  to.run(query.updateTable('search_draft').set({ is_indexed: 1 }).where('seq', '=', seq))
}

/** Drafts whose words are not in the index as they are now, the newest first: they are searched most. */
export const draftsToIndex = (from: Reader, limit: number): readonly string[] =>
  from
    .all(
      query
        .selectFrom('search_draft')
        .select('draft_id')
        .where('is_indexed', '=', sql.lit(0))
        .orderBy('seq', 'desc')
        .limit(limit),
    )
    .map(({ draft_id }) => draft_id)

/** How many they are. */
export const countToIndex = (from: Reader): number =>
  from.first(
    query
      .selectFrom('search_draft')
      .select(({ fn }) => fn.countAll<number>().as('left'))
      .where('is_indexed', '=', sql.lit(0)),
  )?.left ?? 0

/** A draft that cannot be read is left out, or it would be tried for ever. */
export function leaveOut(to: Writer, draftId: string): void {
  to.run(query.updateTable('search_draft').set({ is_indexed: 1 }).where('draft_id', '=', draftId))
}

/** Bytes of a store up to which its index is read through at once: of 27 MB in 10 ms, of 2 GB in 3 s. */
const CHECKED_AT_ONCE = 256 * 1024 * 1024

/** Reads the index through and throws where it is damaged; a large one shows its damage in use. */
export function checkIndex(to: Writer): void {
  const pages = sql<number>`(select page_count * page_size from pragma_page_count, pragma_page_size)`
  const size = to.first(query.selectNoFrom(pages.as('bytes')))?.bytes ?? 0
  if (size <= CHECKED_AT_ONCE)
    to.run(query.insertInto('search_text').values({ search_text: 'integrity-check' }))
}

/** Empties a damaged index, to be filled again step by step. */
export function emptyIndex(to: Writer): void {
  to.run(query.insertInto('search_text').values({ search_text: 'delete-all' }))
  to.run(query.updateTable('search_draft').set({ is_indexed: 0 }))
}
