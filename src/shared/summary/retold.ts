import { oncePer } from '#shared/once-per.ts'
import type { Claim, Support } from './claim.ts'
import { areAlike } from './counted.ts'
import { contentIn } from './lost-phrase.ts'
import { COVERED, READS_SOURCE } from './thresholds.ts'

/** A claim that holds half of what a sentence says, and two words at least, tells it. */
const TOLD = 0.5
const FEWEST = 2

/** Also words that stand in another order: "taman ditutup sementara" for "penutupan sementara taman". */
function inAnyOrder({ reading: { tokens } }: Claim, { sentence, alignment }: Support) {
  const there = sentence.reading.tokens
  const toSentence = new Map(alignment.toSentence)
  const taken = new Set(toSentence.values())
  for (const here of contentIn(tokens, { from: 0, to: tokens.length })) {
    if (toSentence.has(here)) continue
    const word = tokens[here]?.norm ?? ''
    const free = contentIn(there, { from: 0, to: there.length }).find(
      (at) => !taken.has(at) && areAlike(word, there[at]?.norm ?? ''),
    )
    if (free === undefined) continue
    toSentence.set(here, free)
    taken.add(free)
  }
  return { toSentence, taken }
}

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
  for (const support of claim.supports) {
    const { tokens } = support.sentence.reading
    const { toSentence, taken } = inAnyOrder(claim, support)
    const content = contentIn(tokens, { from: 0, to: tokens.length })
    const held = content.filter((at) => taken.has(at)).length
    if (held >= FEWEST && held >= content.length * TOLD) {
      return { ...support, alignment: { ...support.alignment, toSentence } }
    }
  }
  return null
})
