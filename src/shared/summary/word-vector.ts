import { rootsOf } from '#shared/language/roots.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'

/** Weights by stem. */
export type WordVector = ReadonlyMap<string, number>

const SHORTEST_STEM = 4

/** One stem for words of one root: the shortest that their affixes allow. */
function stemOf(word: string): string {
  let stem = word
  for (const root of rootsOf(word)) {
    if (root.length >= SHORTEST_STEM && root.length < stem.length) stem = root
  }
  return stem
}

/**
 * Lists the stems of the words that carry news.
 *
 * @example stemsOf(tokenise('pengiriman pasukan itu')) // ['kirim', 'pasukan']
 */
export const stemsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter((token) => isWordlike(token) && token.norm.length > 2 && !isFunctionWord(token.norm))
    .map((token) => stemOf(token.norm))

/**
 * Weighs stems by how rare they are among some texts: tf-idf.
 *
 * @param texts the stems of each text, for example of every sentence of an article
 * @returns a function from the stems of any text to its vector of length 1
 * @example const vectorOf = weighBy([['panen', 'cabai'], ['panen', 'raya']])
 */
export function weighBy(
  texts: readonly (readonly string[])[],
): (stems: readonly string[]) => WordVector {
  const frequency = new Map<string, number>()
  for (const stems of texts) {
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  }
  return (stems) => {
    const weights = new Map<string, number>()
    for (const stem of stems) {
      const weight = Math.log(1 + texts.length / (0.5 + (frequency.get(stem) ?? 0)))
      weights.set(stem, (weights.get(stem) ?? 0) + weight)
    }
    const length = Math.hypot(...weights.values())
    return new Map([...weights].map(([stem, weight]) => [stem, weight / length]))
  }
}

/**
 * Says how alike two texts are, from 0 (no word in common) to 1.
 *
 * @param a of length 1, as `weighBy` makes them; so is `b`
 * @example likeness(vectorOf(['panen']), vectorOf(['panen'])) // 1
 */
export function likeness(a: WordVector, b: WordVector): number {
  let product = 0
  for (const [stem, weight] of a) product += weight * (b.get(stem) ?? 0)
  return product
}
