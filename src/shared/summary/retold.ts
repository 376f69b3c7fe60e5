import { readConditions } from '#shared/language/conditions.ts'
import type { Reading } from '#shared/language/reading.ts'
import { oncePer } from '#shared/once-per.ts'
import type { Claim, Support } from './claim.ts'
import { areAlike } from './counted.ts'
import { governed } from './governed.ts'
import { contentIn } from './lost-phrase.ts'
import { COVERED, READS_SOURCE } from './thresholds.ts'

/** A claim that holds half of what a sentence says, and two words at least, tells it. */
const TOLD = 0.5
const FEWEST = 2

/**
 * Aligns also words that stand in another order: "taman ditutup sementara" for "penutupan sementara taman".
 *
 * @example inAnyOrder(claim, support).alignment.toSentence.size
 */
export const inAnyOrder = oncePer(({ reading: { tokens } }: Claim, support: Support): Support => {
  const there = support.sentence.reading.tokens
  const content = contentIn(there, { from: 0, to: there.length })
  const toSentence = new Map(support.alignment.toSentence)
  const taken = new Set(toSentence.values())
  for (const here of contentIn(tokens, { from: 0, to: tokens.length })) {
    if (toSentence.has(here)) continue
    const word = tokens[here]?.norm ?? ''
    const free = content.find((at) => !taken.has(at) && areAlike(word, there[at]?.norm ?? ''))
    if (free === undefined) continue
    toSentence.set(here, free)
    taken.add(free)
  }
  return { ...support, alignment: { ...support.alignment, toSentence } }
})

const allOf = ({ tokens }: Reading): readonly number[] =>
  contentIn(tokens, { from: 0, to: tokens.length })

/**
 * The conditions of a sentence, read once.
 *
 * @example conditionsOf(reading)[0]?.range
 */
export const conditionsOf = oncePer((reading: Reading) => readConditions(reading.tokens))

/** What a sentence says without a condition, which the claim may have dropped. */
function withoutConditions(reading: Reading): readonly number[] {
  const conditions = conditionsOf(reading)
  return conditions.length === 0
    ? []
    : allOf(reading).filter(
        (at) => !conditions.some(({ range }) => at >= range.from && at < range.to),
      )
}

/** What stands in a sentence as a guess, a plan or a claim of somebody. */
const hedged = (reading: Reading): readonly number[] => [
  ...new Set(reading.hedges.flatMap((hedge) => governed(reading, hedge))),
]

/**
 * Finds the sentence that a claim tells, for what asks whether a word of it was lost on the way. A near
 * copy is plain. So is a claim that says in its own order, or with what "itu" and "mereka" stand for, most
 * of what a short sentence says, if all its words are the article's: there is nothing in it that could say
 * the lost word otherwise.
 *
 * @returns the sentence, aligned in any order where it is no near copy; null for a claim told anew
 * @example retold(claim)?.sentence
 */
export const retold = oncePer((claim: Claim): Support | null => {
  const [closest] = claim.supports
  if (closest === undefined) return null
  if (claim.closeness >= READS_SOURCE) return closest
  if (claim.coverage < COVERED) return null
  const supports = claim.supports.map((support) => inAnyOrder(claim, support))
  const tells =
    (said: (reading: Reading) => readonly number[]) =>
    ({ sentence, alignment }: Support): boolean => {
      const taken = new Set(alignment.toSentence.values())
      const content = said(sentence.reading)
      const held = content.filter((at) => taken.has(at)).length
      return held >= FEWEST && held >= content.length * TOLD
    }
  return (
    supports.find(tells(allOf)) ??
    supports.find(tells(withoutConditions)) ??
    supports.find(tells(hedged)) ??
    null
  )
})
