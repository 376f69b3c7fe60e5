import { oncePer } from '#shared/once-per.ts'
import { type SearchPart, searchPartSchema } from './parts.ts'
import type { Term } from './query.ts'
import { searchTokens } from './tokens.ts'

/** A stretch of a text that was found: UTF-16 offsets. */
export interface Mark {
  readonly start: number
  readonly end: number
}

/** A stretch with the term that it shows, by its place among the terms. */
export interface TermMark extends Mark {
  readonly term: number
}

interface AskedTerm {
  readonly term: Term
  readonly index: number
}

/** What is looked for in a part. Of two terms that begin at one place the longer one is shown. */
interface Asked {
  readonly terms: readonly AskedTerm[]
  /** Finds them in a plain text; a group for each term. */
  readonly expression: RegExp
}

const LETTER = '[A-Za-z0-9]'

/** A word that is asked for has only letters and digits, so nothing in it is a sign of the expression. */
const patternOf = ({ words, isPrefix }: Term): string => {
  const [first = '', ...others] = words
  // That it begins there is looked at behind it: an expression that begins with letters is found ten times as fast.
  const begin = `${first}(?<!${LETTER}${first})`
  const rest = others.map((word) => `(?!${LETTER})[^A-Za-z0-9]+${word}`)
  return [begin, ...rest, isPrefix ? `${LETTER}*` : `(?!${LETTER})`].join('')
}

function askedOf(terms: readonly Term[], part: SearchPart): Asked {
  const asked = terms
    .map((term, index) => ({ term, index }))
    .filter(({ term }) => !term.isExcluded && (term.part === null || term.part === part))
    .toSorted((a, b) => b.term.words.length - a.term.words.length)
  const patterns = asked.map(({ term }) => `(${patternOf(term)})`)
  return { terms: asked, expression: new RegExp(patterns.join('|'), 'gi') }
}

/** The same terms are looked for in the texts of fifty drafts. */
const askedByPart = oncePer(
  (terms: readonly Term[]) =>
    new Map(searchPartSchema.options.map((part) => [part, askedOf(terms, part)])),
)

/** A sign that may be a letter or belong to one, and is none of ASCII. */
const OTHER_LETTER = /[^\s!-~\u00a0-\u00a9\u2000-\u206f]/

/** In a text without other letters a word reads as it is compared, so it need not be cut into words. */
function* marksInPlain(text: string, { terms, expression }: Asked): Generator<TermMark> {
  for (const match of text.matchAll(expression)) {
    const found = terms.find((_, at) => match[at + 1] !== undefined)
    const start = match.index
    if (found) yield { start, end: start + match[0].length, term: found.index }
  }
}

function* marksByWord(text: string, { terms }: Asked): Generator<TermMark> {
  const tokens = searchTokens(text)
  const standsAt = (at: number, { words, isPrefix }: Term): boolean =>
    words.every((word, offset) => {
      const there = tokens[at + offset]?.word
      if (there === undefined) return false
      return isPrefix && offset === words.length - 1 ? there.startsWith(word) : there === word
    })
  for (let at = 0; at < tokens.length; ) {
    const found = terms.find(({ term }) => standsAt(at, term))
    const last = found === undefined ? undefined : tokens[at + found.term.words.length - 1]
    if (found !== undefined && last !== undefined) {
      yield { start: tokens[at]?.start ?? 0, end: last.end, term: found.index }
      at += found.term.words.length
    } else at += 1
  }
}

/** As `marksIn`, looked for one after the other: nothing behind the last one that is taken. */
export function eachMark(
  text: string,
  part: SearchPart,
  terms: readonly Term[],
): Iterable<TermMark> {
  const asked = askedByPart(terms).get(part)
  if (asked === undefined || asked.terms.length === 0) return []
  return OTHER_LETTER.test(text) ? marksByWord(text, asked) : marksInPlain(text, asked)
}

/**
 * Where the words of a query stand in a text of a part, in reading order; none overlaps another.
 *
 * @example marksIn('Pasar Sagu', 'title', parseQuery('sagu ').terms) // [{ start: 6, end: 10, term: 0 }]
 */
export const marksIn = (
  text: string,
  part: SearchPart,
  terms: readonly Term[],
): readonly TermMark[] => [...eachMark(text, part, terms)]
