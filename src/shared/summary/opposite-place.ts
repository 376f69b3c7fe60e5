import type { TokenRange } from '#shared/language/quantity.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { Claim, Support } from './claim.ts'
import { isContent } from './counted.ts'
import { contentIn } from './lost-phrase.ts'

/**
 * Finds where in the claim a stretch of the sentence would stand: between the tokens that are aligned
 * around it.
 *
 * @param length tokens of the claim
 * @example oppositeOf(support, { from: 2, to: 3 }, claim.tokens.length) // { from: 2, to: 2 } where it is gone
 */
export function oppositeOf(
  { alignment }: Support,
  { from, to }: TokenRange,
  length: number,
): TokenRange {
  const pairs = [...alignment.toSentence]
  const before = pairs.filter(([, there]) => there < from).map(([here]) => here)
  const after = pairs.filter(([, there]) => there >= to).map(([here]) => here)
  return { from: Math.max(-1, ...before) + 1, to: Math.min(length, ...after) }
}

/**
 * The tokens right before a word, up to a mark: where a word that bears on it stands.
 *
 * @example windowBefore(claim.tokens, verb, 4)
 */
export function windowBefore(tokens: readonly Token[], at: number, reach: number): TokenRange {
  let from = at
  while (from > 0 && at - from < reach) {
    const token = tokens[from - 1]
    if (!token || !isWordlike(token)) break
    from--
  }
  return { from, to: at }
}

/**
 * Says whether the claim speaks of the same as its sentence up to a word: a word before the lost one is
 * aligned, or nothing else stands there.
 *
 * @param lost token of the sentence
 * @param head token of the claim on which the lost one bears
 * @example sharesSubject(claim, support, 3, 2) // false for "Program itu ..." where it says "Ini akan ..."
 */
export function sharesSubject(
  { reading }: Claim,
  { alignment, sentence }: Support,
  lost: number,
  head: number,
): boolean {
  const before = contentIn(reading.tokens, { from: 0, to: head })
  return (
    before.every((here) => alignment.toSentence.has(here)) ||
    before.some((here) => {
      const there = alignment.toSentence.get(here)
      return there !== undefined && there < lost && isContent(sentence.reading.tokens[there])
    })
  )
}
