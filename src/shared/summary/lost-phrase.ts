import type { TokenRange } from '#shared/language/quantity.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim, Support } from './claim.ts'
import { isContent } from './counted.ts'
import { relatedIn } from './related-words.ts'

/** Words of a claim's closest sentence that the claim has left out, though it keeps what they bear on. */
export interface LostPhrase {
  readonly support: Support
  /** Tokens of the sentence: the words lost. */
  readonly range: TokenRange
  /** Tokens of the claim: beside which they would stand, or what stands there instead. */
  readonly place: TokenRange
}

/** Words of which the claim makes more than the article: by leaving them out, or by its own words. */
export interface Raised extends LostPhrase {
  /** The claim's word in that place says more: "wajib" for "diminta", "seluruh" for "sebagian". */
  readonly exchanged: boolean
}

/**
 * Lists the content words of a stretch.
 *
 * @returns token indexes
 * @example contentIn(tokens, { from: 0, to: 4 }) // [1, 3]
 */
export const contentIn = (tokens: readonly Token[], { from, to }: TokenRange): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step).filter((at) =>
    isContent(tokens[at]),
  )

/**
 * The tokens of a claim by the tokens of a sentence that they are aligned with.
 *
 * @example partnersOf(support).get(4) // 2
 */
export const partnersOf = ({ alignment }: Support): ReadonlyMap<number, number> =>
  new Map([...alignment.toSentence].map(([here, there]) => [there, here]))

/**
 * Lists every word of the article that a claim says in some form, wherever the claim has it.
 *
 * @example saidBy(claims, index).has('dibuka') // true for a claim with "membuka"
 */
export function saidBy(
  claims: readonly Pick<Claim, 'reading'>[],
  index: ArticleIndex,
): ReadonlySet<string> {
  const related = relatedIn(index)
  return new Set(
    claims.flatMap(({ reading }) => reading.tokens.flatMap(({ norm }) => [norm, ...related(norm)])),
  )
}

/**
 * Finds beside which word of the claim a stretch of the sentence would stand: before the first aligned
 * word behind it, else the last word.
 *
 * @example placeOf(claim, support, hedge) // { from: 3, to: 4 }
 */
export function placeOf({ reading }: Claim, support: Support, { to }: TokenRange): TokenRange {
  const after = [...support.alignment.toSentence]
    .filter(([, there]) => there >= to)
    .map(([here]) => here)
  const last = reading.tokens.findLastIndex(isWordlike)
  const at = after.length > 0 ? Math.min(...after) : last
  return { from: at, to: at + 1 }
}
