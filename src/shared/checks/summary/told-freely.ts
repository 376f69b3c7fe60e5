import type { Claim } from '#shared/summary/claim.ts'
import { CLOSELY_FOLLOWS } from '#shared/summary/thresholds.ts'
import type { Status } from '#shared/summary/verdict.ts'

/**
 * Says whether a bullet is told so freely, or blended of so many sentences, that a word which it lacks or
 * has from elsewhere proves nothing: the editor reads it, with the sentences beside it (no false
 * certainty in either direction).
 *
 * @example toldFreely(claim) // false for a copied sentence
 */
export const toldFreely = ({ closeness }: Claim): boolean => closeness < CLOSELY_FOLLOWS

/** The status that such a finding leaves. */
export const UNSURE = { unsure: 'unclear' } as const satisfies Readonly<Record<string, Status>>
