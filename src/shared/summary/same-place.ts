import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { alignedOutside, gapOf, localCloseness, strangersAround } from './alignment.ts'
import type { Support } from './claim.ts'
import { MOST_STRANGERS, READS_GAP, READS_GAP_LOCALLY } from './thresholds.ts'

/** A gap longer than this is no longer "the same place". */
const WIDEST_GAP = 14

/** Where a sentence that carries the claim has something else than the claim. */
export interface SamePlace {
  readonly support: Support
  /** Tokens of the sentence. */
  readonly gap: TokenRange
  /** Other words of the claim differ there too, so what the gap holds is no counterpart. */
  readonly blurred: boolean
}

/**
 * Finds the place of a claim's stretch in the sentences that carry it: between its aligned neighbours,
 * where the sentence as a whole, or at least the words around, runs like the claim.
 *
 * @param supports closest first
 * @example placesOf(claim, name, supports)[0]?.gap
 */
export const placesOf = (
  claim: Reading,
  range: TokenRange,
  supports: readonly Support[],
): readonly SamePlace[] =>
  supports.flatMap((support, at) => {
    const { alignment, sentence } = support
    const close = at === 0 && alignment.closeness >= READS_GAP
    if (!close && localCloseness(alignment, claim.tokens, range) < READS_GAP_LOCALLY) return []
    const gap = gapOf(alignment, sentence.reading, range)
    if (gap.to - gap.from > WIDEST_GAP) return []
    const blurred = strangersAround(alignment, claim.tokens, range) > MOST_STRANGERS
    return [{ support, gap, blurred }]
  })

/** A further sentence must share this many other words before it vouches for a name or number. */
const LEAST_SHARED = 3

/**
 * Lists the sentences that can vouch for a stretch of the claim: the closest, and those that share
 * more of the claim than that stretch.
 *
 * @example vouchers(claim, name, supports).some(({ sentence }) => holds(sentence))
 */
export const vouchers = (
  claim: Reading,
  range: TokenRange,
  supports: readonly Support[],
): readonly Support[] =>
  supports.filter(
    ({ alignment }, at) =>
      at === 0 || alignedOutside(alignment, claim.tokens, range) >= LEAST_SHARED,
  )
