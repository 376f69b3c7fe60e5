import { never } from '#shared/contract/outcome.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { CandidateTarget } from './candidate.ts'

/** Choices for one place. */
const CHOICES = 3

/**
 * Says whether a request for a whole summary leaves a bullet as it is: an editor locked it, or wrote it.
 *
 * @example staysWhole({ locked: false, origin: 'hand' }) // true
 */
export const staysWhole = ({ locked, origin }: Pick<Bullet, 'locked' | 'origin'>): boolean =>
  locked || origin === 'hand'

/** What a request asks for, beside which bullets. */
export interface Places {
  /** How many bullets are asked for. */
  readonly count: number
  /** They stay and are not to be repeated. */
  readonly kept: readonly Bullet[]
  /** The bullet whose place is asked for, if it is one. */
  readonly present: Bullet | null
}

/**
 * Says what a target means for a summary: how many bullets are asked for and which stay.
 *
 * @param wanted how many bullets a summary has, from the house style
 * @example placesOf({ kind: 'summary' }, bullets, 3).count // 2 where one is locked
 */
export function placesOf(
  target: CandidateTarget,
  bullets: readonly Bullet[],
  wanted: number,
): Places {
  switch (target.kind) {
    case 'bullet': {
      const present = bullets.find(({ id }) => id === target.bulletId) ?? null
      return { count: CHOICES, kept: bullets.filter((one) => one !== present), present }
    }
    case 'new-bullet':
      return { count: CHOICES, kept: bullets, present: null }
    case 'summary': {
      const kept = bullets.filter(staysWhole)
      return { count: Math.max(0, wanted - kept.length), kept, present: null }
    }
    default:
      return never(target)
  }
}
