import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { Claim, Support } from './claim.ts'
import { nextWord } from './cut-word.ts'

/** How a sentence goes on after the words with which a claim ends. */
export interface Onward {
  /** Token of the sentence. */
  readonly next: number
  /** A comma, bracket or other mark stands between: the claim may end there on purpose. */
  readonly paused: boolean
}

/** As many last words as show that the bullet follows the sentence there; fewer in a near copy. */
const LONG_TAIL = 3
const SHORT_TAIL = 2
const CLOSE = 0.75
/** Shorter ones are headings more often than pieces of a sentence. */
const FEWEST_WORDS = 6
const FEWEST_COPIED_WORDS = 8

/** How many of the claim's last words follow each other in the sentence too. */
function sameTail(
  words: readonly number[],
  toSentence: ReadonlyMap<number, number>,
  sentence: readonly Token[],
): number {
  let length = 0
  for (let back = words.length - 1; back >= 0; back--) {
    const there = toSentence.get(words[back] ?? -1)
    const after = toSentence.get(words[back + 1] ?? -1)
    if (there === undefined) break
    if (after !== undefined && nextWord(sentence, there + 1) !== after) break
    length++
  }
  return length
}

/** Nothing but "(2017)" is left. */
function isOnlyBracket(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from)
  return (
    rest[0]?.text === '(' &&
    rest.slice(rest.findIndex(({ text }) => text === ')') + 1).every((token) => !isWordlike(token))
  )
}

/**
 * Finds how the closest sentence goes on where a claim stops: in the middle of a name, or after words
 * that the claim has followed closely enough to belong to it.
 *
 * @param last index of the claim's last word
 * @returns null where the claim may well end
 * @example findOnward(claim, support, last)?.paused // false: cut between two words
 */
export function findOnward(
  { reading }: Claim,
  { alignment, sentence }: Support,
  last: number,
): Onward | null {
  const { tokens, names } = sentence.reading
  const there = alignment.toSentence.get(last)
  const next = there === undefined ? -1 : nextWord(tokens, there + 1)
  if (there === undefined || next < 0) return null
  const words = reading.tokens.flatMap((token, at) => (isWordlike(token) ? [at] : []))
  const tail = sameTail(words, alignment.toSentence, tokens)
  const isCopy = alignment.closeness === 1
  if (isOnlyBracket(tokens, there + 1)) return null
  if (next > there + 1) {
    return isCopy && words.length >= FEWEST_COPIED_WORDS ? { next, paused: true } : null
  }
  const splitsName = tail > 1 && names.some(({ from, to }) => from <= there && next < to)
  const opensSentence = isCopy && tail === words.length
  const follows = tail >= LONG_TAIL || (tail >= SHORT_TAIL && alignment.closeness >= CLOSE)
  const runsOn = splitsName || opensSentence || (words.length >= FEWEST_WORDS && follows)
  return runsOn ? { next, paused: false } : null
}
