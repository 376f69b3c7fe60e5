import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { RelatedWords } from './related-words.ts'

/** Which words of a claim stand, in the same order, in a sentence of the article. */
export interface Alignment {
  /** Token of the sentence for each aligned token of the claim. */
  readonly toSentence: ReadonlyMap<number, number>
  /** Share of the claim's words that are aligned, 0 to 1. */
  readonly closeness: number
}

// A content word anchors; a function word only fills, or "di" and "yang" would tear names apart. Of two
// places that fit alike, the one beside the words before it counts: "... dengan Rini menemui" belongs to
// the second "Rini" of a claim, not to the first.
const CONTENT_WEIGHT = 12
const FUNCTION_WEIGHT = 4
const SIDE_BY_SIDE = 1

const wordsAt = (tokens: readonly Token[]): readonly number[] =>
  tokens.flatMap((token, at) => (isWordlike(token) ? [at] : []))

/** For each pair of a claim's word and a sentence's word, what the rest from there on is worth. */
interface Table {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly width: number
  /** The best, whether the pair is taken or not. */
  readonly best: Uint32Array
  /** The best with the pair taken; 0 where the two words differ. */
  readonly taken: Uint32Array
}

/**
 * Aligns a claim with a sentence: the heaviest common subsequence of their words, where words of one
 * stem are equal.
 *
 * @example align(claim.tokens, sentence.tokens, related).closeness // 1 for a copied sentence
 */
export function align(
  claim: readonly Token[],
  sentence: readonly Token[],
  related: RelatedWords,
): Alignment {
  const rows = wordsAt(claim)
  const columns = wordsAt(sentence)
  const width = columns.length + 1
  const best = new Uint32Array((rows.length + 1) * width)
  const taken = new Uint32Array((rows.length + 1) * width)
  for (let row = rows.length - 1; row >= 0; row--) {
    const word = claim[rows[row] ?? 0]?.norm ?? ''
    const same = related(word)
    const weight = isFunctionWord(word) ? FUNCTION_WEIGHT : CONTENT_WEIGHT
    for (let column = columns.length - 1; column >= 0; column--) {
      const other = sentence[columns[column] ?? 0]?.norm ?? ''
      const here = row * width + column
      const skip = Math.max(best[here + width] ?? 0, best[here + 1] ?? 0)
      if (word !== other && !same.has(other)) {
        best[here] = skip
        continue
      }
      const value = weight + restAfter(best, taken, here + width + 1)
      taken[here] = value
      best[here] = Math.max(skip, value)
    }
  }
  return follow({ rows, columns, width, best, taken })
}

function restAfter(best: Uint32Array, taken: Uint32Array, next: number): number {
  const beside = taken[next] ?? 0
  return Math.max(best[next] ?? 0, beside > 0 ? beside + SIDE_BY_SIDE : 0)
}

function follow({ rows, columns, width, best, taken }: Table): Alignment {
  const toSentence = new Map<number, number>()
  let [row, column] = [0, 0]
  // After a pair, the next one may be worth taking only because it stands beside it.
  let beside = false
  while (row < rows.length && column < columns.length) {
    const here = row * width + column
    const value = taken[here] ?? 0
    if (value > 0 && (beside ? value + SIDE_BY_SIDE : value) >= (best[here] ?? 0)) {
      toSentence.set(rows[row++] ?? 0, columns[column++] ?? 0)
      beside = true
      continue
    }
    beside = false
    if (best[here] === best[here + width]) row++
    else column++
  }
  return { toSentence, closeness: rows.length === 0 ? 0 : toSentence.size / rows.length }
}

/**
 * Gives the tokens of the sentence between the aligned neighbours of a stretch of the claim: what
 * stands in the same place there.
 *
 * @example gapOf(alignment, claim, name) // the article's name, when the claim has another one
 */
export function gapOf(alignment: Alignment, sentence: Reading, range: TokenRange): TokenRange {
  let from = 0
  let to = sentence.tokens.length
  for (const [claimAt, sentenceAt] of alignment.toSentence) {
    if (claimAt < range.from) from = Math.max(from, sentenceAt + 1)
    if (claimAt >= range.to) to = Math.min(to, sentenceAt)
  }
  return { from, to: Math.max(from, to) }
}

/**
 * Says whether every word of a stretch is aligned.
 *
 * @example isAligned(alignment, claim.tokens, name)
 */
export function isAligned(
  alignment: Alignment,
  tokens: readonly Token[],
  { from, to }: TokenRange,
): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token && isWordlike(token) && !alignment.toSentence.has(at)) return false
  }
  return true
}

/**
 * Counts the content words of the claim that stand unaligned around a stretch, up to its aligned
 * neighbours. Where many do, the claim says something else there, and the gap's words are no
 * counterpart.
 *
 * @example strangersAround(alignment, claim.tokens, name) // 0 when only the name was replaced
 */
export function strangersAround(
  { toSentence }: Alignment,
  tokens: readonly Token[],
  { from, to }: TokenRange,
): number {
  const isStranger = (at: number) => {
    const token = tokens[at]
    return token !== undefined && isWordlike(token) && !isFunctionWord(token.norm)
  }
  let count = 0
  for (let at = from - 1; at >= 0 && !toSentence.has(at); at--) if (isStranger(at)) count++
  for (let at = to; at < tokens.length && !toSentence.has(at); at++) if (isStranger(at)) count++
  return count
}

const WINDOW = 4
/** So many content words around a stretch say more than the function words between them. */
const ENOUGH_CONTENT = 3

/**
 * Says how well the words around a stretch are aligned, up to four on each side: the share of them,
 * 0 to 1, of all or of the content words, whichever is larger. A claim made of two sentences is close to
 * each only where it speaks of it.
 *
 * @example localCloseness(alignment, claim.tokens, name) // 1 when only the name was replaced
 */
export function localCloseness(
  { toSentence }: Alignment,
  tokens: readonly Token[],
  { from, to }: TokenRange,
): number {
  const words = (list: readonly number[]) =>
    list
      .filter((at) => {
        const token = tokens[at]
        return token !== undefined && isWordlike(token)
      })
      .slice(0, WINDOW)
  const around = [
    ...words(Array.from({ length: from }, (_, back) => from - 1 - back)),
    ...words(Array.from({ length: tokens.length - to }, (_, on) => to + on)),
  ]
  const content = around.filter((at) => !isFunctionWord(tokens[at]?.norm ?? ''))
  const share = (list: readonly number[]) =>
    list.filter((at) => toSentence.has(at)).length / list.length
  if (around.length === 0) return 0
  return Math.max(share(around), content.length < ENOUGH_CONTENT ? 0 : share(content))
}

/**
 * Counts the aligned content words outside a stretch: how much of the rest of the claim a sentence
 * carries.
 *
 * @example alignedOutside(alignment, claim.tokens, name) // 0: the sentence shares nothing but the name
 */
export const alignedOutside = (
  { toSentence }: Alignment,
  tokens: readonly Token[],
  { from, to }: TokenRange,
): number =>
  [...toSentence.keys()].filter((at) => {
    const word = tokens[at]?.norm ?? ''
    return (at < from || at >= to) && !isFunctionWord(word)
  }).length
