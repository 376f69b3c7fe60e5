import { deniesAnything, isNegator } from '#shared/language/negation.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import { type Claim, type Passage, passageOf, wholeOf } from './claim.ts'
import { nextWord } from './cut-word.ts'
import { CLOSELY_FOLLOWS, NEAR_COPY } from './thresholds.ts'

/** A negator that only one side has. */
export interface StrayNegator {
  /** Tokens of the claim. */
  readonly range: TokenRange
  readonly article: Passage
}

const one = (at: number): TokenRange => ({ from: at, to: at + 1 })

const previousWord = ({ tokens }: Reading, at: number): number =>
  tokens.slice(0, at).findLastIndex(isWordlike)

/**
 * Finds words of a text whose neighbours on both sides stand side by side in the other: nothing but that
 * word was put in, or left out.
 */
function putIn(here: Reading, there: Reading, toThere: ReadonlyMap<number, number>) {
  return here.tokens.flatMap((token, at) => {
    if (!isNegator(token) || toThere.has(at)) return []
    const before = toThere.get(previousWord(here, at))
    const after = toThere.get(nextWord(here.tokens, at + 1))
    if (before === undefined || after === undefined) return []
    return nextWord(there.tokens, before + 1) === after ? [{ at, before, after }] : []
  })
}

/**
 * Finds negators that were put into a near copy or left out of it, whatever they negate: "tidak tersebut",
 * "bukan landasan" for "bukan tanpa landasan"; and those of a close copy whose sentences deny nothing.
 *
 * @example findStrayNegators(claim)[0]?.article.text // 'tanpa'
 */
export function findStrayNegators({ reading, supports }: Claim): readonly StrayNegator[] {
  const [closest] = supports
  if (!closest || closest.alignment.closeness < NEAR_COPY) return []
  const { sentence, alignment } = closest
  const { toSentence } = alignment
  const toClaim = new Map([...toSentence].map(([here, there]) => [there, here]))
  const put = putIn(reading, sentence.reading, toSentence).map(({ at, before, after }) => ({
    range: one(at),
    article: passageOf(sentence, { from: before, to: after + 1 }),
  }))
  const left = putIn(sentence.reading, reading, toClaim).map(({ at, after }) => ({
    range: one(after),
    article: passageOf(sentence, one(at)),
  }))
  if (put.length + left.length > 0) return [...put, ...left]
  const denied = supports.some((support) => deniesAnything(support.sentence.reading.tokens))
  if (denied || alignment.closeness < CLOSELY_FOLLOWS) return []
  return reading.negations.flatMap(({ negator, lifted }) =>
    lifted
      ? []
      : [{ range: one(negator), article: passageOf(sentence, wholeOf(sentence.reading)) }],
  )
}
