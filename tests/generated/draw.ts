import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance that is the same for the same seed. */
export interface Draw {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
  /** True in so many of a hundred draws. */
  readonly percent: (share: number) => boolean
  /** A UUID of version 4, as the desk makes them. */
  readonly id: () => string
}

/** @example drawFrom(1).below(6) // always the same first number */
export function drawFrom(seed: number): Draw {
  const generator = xoroshiro128plus(seed)
  const below = (end: number) => uniformInt(generator, 0, end - 1)
  return {
    below,
    pick: (from) => from[below(from.length)] ?? from[0],
    percent: (share) => below(100) < share,
    id: () => {
      const [a = 0, b = 0, c = 0, d = 0] = [0, 0, 0, 0].map(() => below(2 ** 32))
      const hex = [a, b, c, d].map((part) => part.toString(16).padStart(8, '0')).join('')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
