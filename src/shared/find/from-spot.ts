import type { Part, PartPlace } from './parts.ts'
import type { Found } from './search.ts'

/** A point of the article: a UTF-16 offset into one of its parts. */
export interface Spot {
  readonly place: PartPlace
  readonly offset: number
}

const keyOf = (place: PartPlace): string =>
  `${place.kind} ${'blockId' in place ? place.blockId : ''} ${'field' in place ? place.field : ''}`

/**
 * Which match comes first from a spot on, going round at the end; -1 where nothing was found. A spot in a
 * part that is gone counts as the beginning.
 *
 * @param found in the order of `parts`, as `search` gives them
 * @example firstFrom(found, parts, { place: { kind: 'title' }, offset: 12 }) // 1
 */
export function firstFrom(
  found: readonly Found[],
  parts: readonly Part[],
  spot: Spot | null,
): number {
  if (found.length === 0) return -1
  if (spot === null) return 0
  const order = new Map(parts.map(({ place }, at) => [keyOf(place), at]))
  const here = order.get(keyOf(spot.place)) ?? -1
  const first = found.findIndex(({ place, start }) => {
    const there = order.get(keyOf(place)) ?? -1
    return there > here || (there === here && start >= spot.offset)
  })
  return Math.max(first, 0)
}
