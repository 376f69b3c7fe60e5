import type { DraftStatus } from './status.ts'

/**
 * What moves a draft without being a decision: `begin`, the first thing that an editor does to it, and
 * `resubmit`, the writer's new version of it: asked for, or sent while the piece still waits.
 */
export type Act = 'begin' | 'resubmit'

const STEPS: Readonly<
  Record<Act, { readonly from: readonly DraftStatus[]; readonly to: DraftStatus }>
> = {
  begin: { from: ['submitted', 'resubmitted'], to: 'in-review' },
  resubmit: {
    from: [
      'submitted',
      'in-review',
      'on-hold',
      'changes-requested',
      'resubmitted',
      'rejected-may-return',
    ],
    to: 'resubmitted',
  },
}

/**
 * Says where an act leads that is no decision; null where it leads nowhere. An edit of an approved
 * draft, for one, leaves it approved: that the approval no longer holds is approval.ts's to say, so
 * that undoing the edit makes it hold again.
 *
 * @example advance('submitted', 'begin') // 'in-review'
 * @example advance('approved', 'begin') // null
 */
export const advance = (status: DraftStatus, act: Act): DraftStatus | null =>
  STEPS[act].from.includes(status) ? STEPS[act].to : null
