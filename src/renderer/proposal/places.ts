import { staysWhole } from '#shared/proposal/kept-bullets.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { CandidatePlace } from './acts.ts'

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

/**
 * Where the proposal of a position goes: in the place of the bullet that it was made for, while that one
 * stands; else at the end.
 *
 * @param bullets as they were when the models were asked
 * @param now as they are
 * @example placeAt(0, [locked, other], [locked, other]) // { bulletId: other.id, at: 2 }
 */
export function placeAt(
  position: number,
  bullets: readonly Bullet[],
  now: readonly Bullet[],
): CandidatePlace {
  const meant = bullets.filter((bullet) => !staysWhole(bullet))[position]
  const bulletId = now.find(({ id }) => id === meant?.id)?.id ?? null
  return { bulletId, at: now.length }
}
