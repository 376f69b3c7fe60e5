import { sql } from 'kysely'
import { editDistance, forgivenIn } from '#shared/search/edit-distance.ts'
import type { Reader, Writer } from './connection.ts'
import { listed } from './listed.ts'
import { query } from './query.ts'

/** Words that are compared with a mistyped one letter by letter. */
const COMPARED = 200
/** Words that may have been meant at once. */
const MEANT = 4

/** Three letters in a row, with the ends of the word as letters of their own. */
const trigramsOf = (word: string): readonly string[] => {
  const letters = [...`^${word}$`]
  return [...new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')))]
}

const knownAmong = (words: readonly string[]) =>
  query
    .selectFrom('search_word')
    .select('word')
    .where('word', 'in', query.selectFrom(listed(words).as('asked')).select('asked.value'))

/** Keeps the words of a title or a name for those who mistype them. */
export function keepWords(to: Writer, words: readonly string[]): void {
  const kept = [...new Set(words)].filter((word) => forgivenIn(word) > 0)
  if (kept.length === 0) return
  const known = new Set(to.all(knownAmong(kept)).map(({ word }) => word))
  for (const word of kept) {
    if (known.has(word)) continue
    to.run(query.insertInto('search_word').values({ word }))
    const seq = to.first(
      query.selectFrom('search_word').select('seq').where('word', '=', word),
    )?.seq
    if (seq === undefined) continue
    for (const trigram of trigramsOf(word))
      to.run(query.insertInto('search_trigram').values({ trigram, word: seq }))
  }
}

/**
 * Words of titles and names that a mistyped one may have meant, the nearest first: those that share most
 * groups of three letters with it are compared letter by letter.
 */
export function wordsMeant(from: Reader, mistyped: string): readonly string[] {
  const most = forgivenIn(mistyped)
  if (most === 0) return []
  return from
    .all(
      query
        .selectFrom('search_trigram')
        .innerJoin('search_word', 'search_word.seq', 'search_trigram.word')
        .select('search_word.word')
        .where('trigram', 'in', trigramsOf(mistyped))
        .groupBy('search_trigram.word')
        .orderBy(sql`count(*)`, 'desc')
        .limit(COMPARED),
    )
    .map(({ word }) => ({ word, distance: editDistance(mistyped, word, most) }))
    .filter(({ word, distance }) => distance <= most && word !== mistyped)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MEANT)
    .map(({ word }) => word)
}
