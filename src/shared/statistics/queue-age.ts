import type { DraftStatus } from '../workflow/status.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Up to which age a draft is counted in each group, in ms, youngest first; the last one is open. */
export const AGES = [
  6 * HOUR,
  DAY,
  2 * DAY,
  3 * DAY,
  7 * DAY,
  14 * DAY,
  30 * DAY,
  Number.POSITIVE_INFINITY,
] as const

/** Drafts for which the desk owes the next step; a writer who was asked for changes is not waited out. */
export const WAITING: readonly DraftStatus[] = ['submitted', 'in-review', 'resubmitted', 'on-hold']

/**
 * The moments between which a draft of each group was submitted, as ISO UTC, `to` outside; null where a
 * group is open (a clock that was put back makes drafts of the future, which are the youngest).
 *
 * @param now ms since 1970
 * @example agesAt(0).length // 8
 */
export const agesAt = (
  now: number,
): readonly { readonly from: string | null; readonly to: string | null }[] =>
  AGES.map((age, at) => {
    const younger = AGES[at - 1]
    const moment = (ms: number) => new Date(now - ms).toISOString()
    return {
      from: Number.isFinite(age) ? moment(age) : null,
      to: younger === undefined ? null : moment(younger),
    }
  })
