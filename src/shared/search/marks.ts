import type { SearchPart } from './parts.ts'
import type { Term } from './query.ts'
import { type SearchToken, searchTokens } from './tokens.ts'

/** A stretch of a text that was found: UTF-16 offsets. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** How many of the term's words stand in a row from here on: all of them or none. */
function standsAt(tokens: readonly SearchToken[], at: number, { words, isPrefix }: Term): boolean {
  return words.every((word, offset) => {
    const there = tokens[at + offset]?.word
    if (there === undefined) return false
    return isPrefix && offset === words.length - 1 ? there.startsWith(word) : there === word
  })
}

/** A stretch with the term that it shows, by its place among the terms. */
export interface TermMark extends Mark {
  readonly term: number
}

/**
 * Where the words of a query stand in a text of a part, in reading order; none overlaps another.
 *
 * @example marksIn('Pasar Sagu', 'title', parseQuery('sagu ').terms) // [{ start: 6, end: 10, term: 0 }]
 */
export function marksIn(
  text: string,
  part: SearchPart,
  terms: readonly Term[],
): readonly TermMark[] {
  const asked = terms
    .map((term, index) => ({ term, index }))
    .filter(({ term }) => !term.isExcluded && (term.part === null || term.part === part))
    .toSorted((a, b) => b.term.words.length - a.term.words.length)
  if (asked.length === 0) return []
  const tokens = searchTokens(text)
  const marks: TermMark[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = asked.find(({ term }) => standsAt(tokens, at, term))
    const last = found === undefined ? undefined : tokens[at + found.term.words.length - 1]
    if (found !== undefined && last !== undefined) {
      marks.push({ start: tokens[at]?.start ?? 0, end: last.end, term: found.index })
      at += found.term.words.length
    } else at += 1
  }
  return marks
}
