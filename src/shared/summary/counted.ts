import type { Quantity } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { sameRoot } from '#shared/language/roots.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { synonymsOf } from '#shared/language/synonyms.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'

/**
 * Says whether two words say the same of a fact: forms of one word, or synonyms.
 *
 * @param a lower case, as is `b`
 * @example areAlike('ton', 'ton') // true
 */
export const areAlike = (a: string, b: string): boolean =>
  sameRoot(a, b) || synonymsOf(a).includes(b)

/**
 * Says whether a token carries news.
 *
 * @example isContent(reading.tokens[0])
 */
export const isContent = (token: Token | undefined): token is Token =>
  token !== undefined && isWordlike(token) && !isFunctionWord(token.norm)

/**
 * Finds what a number counts: its unit, or the content word after it; of "388 dari 512 bidang" that of the
 * whole.
 *
 * @returns null where nothing shows it
 * @example counted(reading, quantity) // 'ton' for "900 ton"
 */
export function counted(reading: Reading, { to, value }: Quantity): string | null {
  const { tokens, quantities } = reading
  if (value.kind === 'number' && value.unit !== 'plain' && value.unit !== 'ordinal') {
    return value.unit
  }
  const next = tokens[to]
  const whole = next?.norm === 'dari' && quantities.find(({ from }) => from === to + 1)
  if (whole) return counted(reading, whole)
  return isContent(next) ? next.norm : null
}
