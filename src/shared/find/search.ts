import { CELL_SEAM } from '#shared/article/walk-text.ts'
import { marksIn } from '#shared/search/marks.ts'
import type { Term } from '#shared/search/query.ts'
import type { Part, PartPlace } from './parts.ts'
import { expressionOf, type Query } from './query.ts'
import { filledIn } from './replacement.ts'

/** More of them say that one has to look for something else. */
export const MOST_MATCHES = 10_000

/** A stretch that was found: UTF-16 offsets into the text of its part. */
export interface Found {
  readonly place: PartPlace
  readonly start: number
  readonly end: number
  /** The words as they stand. */
  readonly words: string
  /** What the replacement makes of them. */
  readonly instead: string
}

/** What the search of the queue calls a part of the article. */
const PARTS = { title: 'title', excerpt: 'excerpt', block: 'body', figure: 'captions' } as const

/** Each word or phrase that a draft was found by, compared as the queue compares them. */
function foundByTerms(
  parts: readonly Part[],
  terms: readonly Term[],
  instead: string,
): SearchResult {
  const found = parts.flatMap((part) =>
    [...linesOf(part)].flatMap(([offset, line]) =>
      marksIn(line, PARTS[part.place.kind], terms).map(({ start, end }): Found => {
        const words = line.slice(start, end)
        return { place: part.place, start: offset + start, end: offset + end, words, instead }
      }),
    ),
  )
  return found.length > MOST_MATCHES ? { ok: false, fault: 'too-many' } : { ok: true, found }
}

export type SearchFault = 'wrong-pattern' | 'too-many'

export type SearchResult =
  | { readonly ok: true; readonly found: readonly Found[] }
  | { readonly ok: false; readonly fault: SearchFault }

/** Every line with the offset at which it begins: list items, cells of a table and line breaks end one. */
function* linesOf({ text, isTable }: Part): Generator<readonly [start: number, line: string]> {
  let start = 0
  for (const row of text.split('\n')) {
    for (const cell of isTable ? row.split(CELL_SEAM) : [row]) {
      yield [start, cell]
      start += cell.length + CELL_SEAM.length
    }
    start -= CELL_SEAM.length - 1
  }
}

/**
 * Finds words or a pattern in the parts of an article, in reading order. No match reaches over a line
 * break or from one list item or cell into the next, and none is empty, so that each can be shown and replaced
 * where it stands. `^` and `$` are the ends of a line.
 *
 * A pattern is the engine's own and may take time that grows exponentially with the text: whoever runs
 * one that an editor typed must be able to stop it.
 *
 * @param replacement what each match becomes, read as `filledIn` says if the query is a pattern
 * @returns `too-many` above MOST_MATCHES
 * @example search(partsOf(content), query, 'pasar') // { ok: true, found: [{ start: 4, end: 9, ... }] }
 */
export function search(parts: readonly Part[], query: Query, replacement: string): SearchResult {
  if (query.terms !== undefined) return foundByTerms(parts, query.terms, replacement)
  if (query.words === '') return { ok: true, found: [] }
  const expression = expressionOf(query)
  if (expression === null) return { ok: false, fault: 'wrong-pattern' }
  const found: Found[] = []
  for (const part of parts) {
    for (const [offset, line] of linesOf(part)) {
      for (const match of line.matchAll(expression)) {
        const [words] = match
        if (words === '') continue
        if (found.length === MOST_MATCHES) return { ok: false, fault: 'too-many' }
        const start = offset + match.index
        const instead = query.isPattern ? filledIn(replacement, match) : replacement
        found.push({ place: part.place, start, end: start + words.length, words, instead })
      }
    }
  }
  return { ok: true, found }
}
