import type { Reading } from '#shared/language/reading.ts'
import { contentIn } from './lost-phrase.ts'

const ENDS_CLAUSE = new Set([',', ';', ':', '(', ')'])

/**
 * What a hedge is about: the rest of its clause, or what stands before it at the end of one.
 *
 * @returns places of content words, in order
 * @example governed(reading, hedge).map((at) => reading.tokens[at]?.norm) // ['harga', 'turun']
 */
export function governed({ tokens }: Reading, hedge: number): readonly number[] {
  const end = tokens.findIndex(
    ({ text, kind }, at) => at > hedge + 1 && (kind === 'quote' || ENDS_CLAUSE.has(text)),
  )
  const after = contentIn(tokens, { from: hedge + 1, to: end < 0 ? tokens.length : end })
  return after.length > 0 ? after : contentIn(tokens, { from: 0, to: hedge })
}
