import type { Term } from '#shared/search/query.ts'

/** A term, with the words of titles and names that its one word may have been mistyped for. */
export interface AskedTerm {
  readonly term: Term
  readonly meant: readonly string[]
}

/** Only folded letters and digits come in, so nothing in it can be taken for FTS5's own signs. */
const phrase = (words: readonly string[]): string => `"${words.join(' ')}"`

function expressionOfTerm({ term, meant }: AskedTerm): string {
  const own = `${phrase(term.words)}${term.isPrefix ? ' *' : ''}`
  const placed = term.part === null ? own : `${term.part} : ${own}`
  const inPlace = term.part ?? '{title writer}'
  const others = meant.map((word) => `${inPlace} : ${phrase([word])}`)
  return others.length === 0 ? placed : `(${[placed, ...others].join(' OR ')})`
}

/**
 * What FTS5 is asked for; null where nothing is looked for, only left out.
 *
 * @example searchExpression([{ term, meant: [] }]) // 'title : "pasar" *'
 */
export function searchExpression(asked: readonly AskedTerm[]): string | null {
  const wanted = asked.filter(({ term }) => !term.isExcluded).map(expressionOfTerm)
  if (wanted.length === 0) return null
  const unwanted = asked.filter(({ term }) => term.isExcluded).map(expressionOfTerm)
  const all = `(${wanted.join(' AND ')})`
  return unwanted.length === 0 ? all : `${all} NOT (${unwanted.join(' OR ')})`
}
