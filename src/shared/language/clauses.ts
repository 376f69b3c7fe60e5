import type { TokenRange } from './quantity.ts'
import { isWordlike, type Token } from './tokens.ts'

const ENDS_SENTENCE = new Set([';', '.', '!', '?'])
const PAUSES = new Set([',', ':', '–', '—', '‒'])
/** Shorter than this is an insertion ("di Ternate, Senin,"), not the clause. */
const FEWEST_WORDS = 3

const isHard = (token: Token): boolean => token.kind === 'quote' || ENDS_SENTENCE.has(token.text)
const isPause = (token: Token): boolean => token.kind === 'mark' && PAUSES.has(token.text)

/** Whether each token stands in brackets: what a bracket holds is no clause of its own. */
function inBrackets(tokens: readonly Token[]): readonly boolean[] {
  let depth = 0
  return tokens.map(({ text }) => {
    if (text === '(') depth++
    const inside = depth > 0
    if (text === ')') depth = Math.max(0, depth - 1)
    return inside
  })
}

const countWords = (tokens: readonly Token[], { from, to }: TokenRange): number =>
  tokens.slice(from, to).filter(isWordlike).length

function borderFrom(tokens: readonly Token[], at: number, step: 1 | -1): number {
  const bracketed = inBrackets(tokens)
  let border = at
  for (; border >= 0 && border < tokens.length; border += step) {
    const token = tokens[border]
    if (token && !bracketed[border] && (isHard(token) || isPause(token))) break
  }
  return border
}

/**
 * Finds where the clause of a token ends: at a comma, quotation mark or full stop outside brackets.
 *
 * @returns index of that mark, or the number of tokens
 * @example clauseEnd(tokenise('Jika hujan, kapal batal.'), 0) // 2
 */
export const clauseEnd = (tokens: readonly Token[], at: number): number => borderFrom(tokens, at, 1)

/**
 * Finds the clause that stands before a token; a short insertion is taken in with what stands before it.
 *
 * @returns up to the token; empty where a quotation mark or nothing stands there
 * @example clauseBefore(tokenise('Kapal berlayar besok jika cuaca baik.'), 3) // { from: 0, to: 3 }
 */
export function clauseBefore(tokens: readonly Token[], at: number): TokenRange {
  let to = at
  for (let mark = tokens[to - 1]; mark && (isPause(mark) || mark.kind === 'quote'); ) {
    to--
    mark = tokens[to - 1]
  }
  let from = borderFrom(tokens, to - 1, -1) + 1
  while (from > 0 && countWords(tokens, { from, to }) < FEWEST_WORDS) {
    const mark = tokens[from - 1]
    if (!mark || isHard(mark)) break
    from = borderFrom(tokens, from - 2, -1) + 1
  }
  return { from, to: Math.max(from, to) }
}

/**
 * Finds the clause that stands behind a mark; a short insertion is taken in with what follows it.
 *
 * @example clauseAfter(tokenise('Jika hujan, kapal batal berlayar.'), 2) // { from: 3, to: 6 }
 */
export function clauseAfter(tokens: readonly Token[], mark: number): TokenRange {
  const from = Math.min(mark + 1, tokens.length)
  let to = borderFrom(tokens, from, 1)
  while (to < tokens.length && countWords(tokens, { from, to }) < FEWEST_WORDS) {
    const border = tokens[to]
    if (!border || isHard(border)) break
    to = borderFrom(tokens, to + 1, 1)
  }
  return { from, to }
}
