import { plainForm } from '#shared/article/sentence-hash.ts'
import type { Bullet } from './summary.ts'

const words = ({ heading, text }: Bullet): string => plainForm(`${heading} ${text}`)

/**
 * Makes a new summary of fresh bullets, with each one that is kept where and as it was. A fresh one that
 * only repeats a kept one is left out.
 *
 * @param previous bullets of the summary that is made anew
 * @param isKept which of them stay
 * @param fresh in the order in which they shall stand
 * @example keepAround([b1, b2], ({ locked }) => locked, [c1, c2]) // [b1, c1, c2] where b1 is locked
 */
export function keepAround(
  previous: readonly Bullet[],
  isKept: (bullet: Bullet) => boolean,
  fresh: readonly Bullet[],
): readonly Bullet[] {
  const kept = previous.filter(isKept)
  const said = new Set(kept.map(words))
  const merged = fresh.filter((bullet) => !said.has(words(bullet)))
  // In ascending order each one lands on its old place, or at the end of a shorter summary.
  for (const bullet of kept) merged.splice(previous.indexOf(bullet), 0, bullet)
  return merged
}
