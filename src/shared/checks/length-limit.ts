/** How a length stands to the limit of the house style. */
export type LengthStanding =
  | { readonly kind: 'free' }
  | { readonly kind: 'within' | 'near'; readonly left: number }
  | { readonly kind: 'over'; readonly over: number }

/** From nine tenths on, somebody who writes on should know. */
const NEAR = 0.9

/**
 * Holds a length against its limit, both in UTF-16 units.
 *
 * @param limit 0 for none
 * @example lengthStanding(66, 70) // { kind: 'near', left: 4 }
 */
export function lengthStanding(length: number, limit: number): LengthStanding {
  if (limit === 0) return { kind: 'free' }
  if (length > limit) return { kind: 'over', over: length - limit }
  return { kind: length >= limit * NEAR ? 'near' : 'within', left: limit - length }
}
