import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, tokenise } from '#shared/language/tokens.ts'
import { plainWords } from './plain-words.ts'

const contentOf = (text: string): ReadonlySet<string> =>
  new Set(
    tokenise(text)
      .filter((token) => isWordlike(token) && !isFunctionWord(token.norm))
      .map(({ norm }) => norm),
  )

/**
 * Says how much two texts share: twice their common content words over the words of both (Dice), 0 to 1.
 *
 * @example sharedWords('Panen cabai naik.', 'Panen cabai turun.') // 0.67
 */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [contentOf(a), contentOf(b)]
  const both = [...one].filter((word) => other.has(word)).length
  if (one.size + other.size === 0) return plainWords(a) === plainWords(b) ? 1 : 0
  return (2 * both) / (one.size + other.size)
}

/** From this share of words on two points of a summary say the same. */
export const SAME_POINT = 0.7

/** Another bullet, and the share of words from which it is repeated. */
export interface Neighbour {
  readonly text: string
  readonly from: number
}

/**
 * Finds the text that another one nearly repeats.
 *
 * @example nearCopyOf('Panen cabai naik.', [{ text: 'Panen cabai naik!', from: 0.75 }]) // 'Panen cabai naik!'
 */
export const nearCopyOf = (text: string, others: readonly Neighbour[]): string | null =>
  others.find((other) => sharedWords(text, other.text) >= other.from)?.text ?? null
