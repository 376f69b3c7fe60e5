import { staysWhole } from '#shared/proposal/kept-bullets.ts'
import type { Bullet } from '#shared/summary/summary.ts'

/** A place of the summary that a proposal shows. */
export type ProposedPlace =
  /** Locked, or written by an editor: no model touches it. */
  | { readonly kind: 'kept'; readonly bullet: Bullet }
  /** For the proposal of this position; `bullet` is what stands there now, null where it would be new. */
  | { readonly kind: 'free'; readonly position: number; readonly bullet: Bullet | null }

/**
 * The places of a summary in reading order: kept bullets where they stand, the proposals in the places
 * of the others, and those that are more at the end.
 *
 * @param count how many proposals there are
 * @example proposedPlaces([locked, other], 2) // kept, free 0 in the place of `other`, free 1 new
 */
export function proposedPlaces(
  bullets: readonly Bullet[],
  count: number,
): readonly ProposedPlace[] {
  const places: ProposedPlace[] = []
  let position = 0
  for (const bullet of bullets)
    if (staysWhole(bullet)) places.push({ kind: 'kept', bullet })
    else if (position < count) places.push({ kind: 'free', position: position++, bullet })
  while (position < count) places.push({ kind: 'free', position: position++, bullet: null })
  return places
}
