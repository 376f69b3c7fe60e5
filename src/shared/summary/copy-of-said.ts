import type { Reading } from '#shared/language/reading.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import type { Support } from './claim.ts'
import { isContent } from './counted.ts'
import { COPIES } from './thresholds.ts'

/** So few content words may stand together anywhere, unless they are the sentence's and in its order. */
const FEW = 2
const FEWEST_WORDS = 3

/** The words of a claim outside whom it credits. */
const saidIn = ({ tokens, attributions }: Reading): readonly number[] =>
  tokens.flatMap((token, at) =>
    isWordlike(token) &&
    !attributions.some(({ form, range }) => form !== 'verb' && at >= range.from && at < range.to)
      ? [at]
      : [],
  )

/**
 * Finds the sentence of which a claim copies what it says, whomever it credits with it: the source may be
 * long, and another sentence closer to it.
 *
 * @param supports closest first
 * @returns null where the claim puts it in words of its own
 * @example copyOfSaid(claim, supports)?.sentence
 */
export function copyOfSaid(claim: Reading, supports: readonly Support[]): Support | null {
  const said = saidIn(claim)
  const isShort = said.filter((at) => isContent(claim.tokens[at])).length <= FEW
  if (said.length < FEWEST_WORDS) return null
  const share = ({ alignment }: Support) =>
    said.filter((at) => alignment.toSentence.has(at)).length / said.length
  const [best] = supports.toSorted((a, b) => share(b) - share(a))
  return best && share(best) >= (isShort ? 1 : COPIES) ? best : null
}
