import data from '#resources/lexicon/figure-words.json' with { type: 'json' }
import type { Quantity } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'

const differences: ReadonlySet<string> = new Set(data.differences)
const levels: ReadonlySet<string> = new Set(data.levels)

/** Words between a number and what it is said to be: "unggul hingga sekitar delapan poin". */
const FARTHEST = 3

/**
 * Says whether a number is how far something moved or lies apart, or where it stands: "naik Rp2.000" and
 * "menjadi Rp16.000" of one price.
 *
 * @returns null where no word before the number tells
 * @example roleOf(reading, reading.quantities[0]) // 'difference'
 */
export function roleOf(
  { tokens, quantities }: Reading,
  { from }: Quantity,
): 'difference' | 'level' | null {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at--) {
    const token = tokens[at]
    const isOther = quantities.some((other) => at >= other.from && at < other.to)
    if (!token || token.kind === 'mark' || isOther) return null
    if (differences.has(token.norm)) return 'difference'
    if (levels.has(token.norm)) return 'level'
  }
  return null
}
