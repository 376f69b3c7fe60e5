import { plainForm } from '#shared/article/sentence-hash.ts'
import type { Bullet, Candidate } from './summary.ts'

const words = ({ heading, text }: Pick<Bullet, 'heading' | 'text'>): string =>
  plainForm(`${heading} ${text}`)

const extractive = ({ heading, text }: Candidate, id: string): Bullet => ({
  id,
  heading,
  text,
  glued: false,
  origin: 'extractive',
  editedBy: null,
  locked: false,
})

/**
 * Makes a new summary of candidates, with each locked bullet where and as it was. A candidate that
 * only repeats a locked bullet is left out.
 *
 * @param previous bullets of the summary that is regenerated
 * @param candidates in the order in which they shall stand
 * @example keepLocked([{ ...b1, locked: true }, b2], [c1, c2], newId) // [b1, c1, c2]
 */
export function keepLocked(
  previous: readonly Bullet[],
  candidates: readonly Candidate[],
  newId: () => string,
): readonly Bullet[] {
  const locked = previous.filter((bullet) => bullet.locked)
  const kept = new Set(locked.map(words))
  const merged: Bullet[] = candidates
    .filter((candidate) => !kept.has(words(candidate)))
    .map((candidate) => extractive(candidate, newId()))
  // In ascending order each one lands on its old place, or at the end of a shorter summary.
  for (const bullet of locked) merged.splice(previous.indexOf(bullet), 0, bullet)
  return merged
}
