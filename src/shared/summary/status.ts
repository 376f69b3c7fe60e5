import type { Claim } from './claim.ts'
import { CLOSELY_FOLLOWS, COVERED, UNCOVERED } from './thresholds.ts'
import { STATUSES, type Status } from './verdict.ts'

/**
 * Picks the worst of some statuses; "supported" of none.
 *
 * @example worst(['supported', 'partly']) // 'partly'
 */
export const worst = (statuses: readonly Status[]): Status =>
  STATUSES.findLast((status) => statuses.includes(status)) ?? 'supported'

/**
 * Says what a claim's words alone allow. For a near copy, missing words are missing facts; for a
 * rephrased claim text cannot decide, and the editor reads it.
 *
 * @example statusOfWords({ coverage: 0.6, closeness: 0.3 }) // 'unclear'
 */
export function statusOfWords({
  coverage,
  closeness,
}: Pick<Claim, 'coverage' | 'closeness'>): Status {
  if (coverage >= COVERED) return 'supported'
  if (closeness < CLOSELY_FOLLOWS) return 'unclear'
  return coverage < UNCOVERED ? 'unsupported' : 'partly'
}
