import type { QueueOrder } from '#shared/search/order.ts'
import type { View } from '#shared/search/view.ts'
import { type DraftStatus, draftStatusSchema } from '#shared/workflow/status.ts'
import type { Reader } from '../store/connection.ts'
import { dueCount, type QueueView, statusCounts } from '../store/queue.ts'

/** A resubmitted draft is both: back from its writer, and to be reviewed again. */
const VIEWS: Readonly<Record<View, readonly DraftStatus[]>> = {
  review: ['submitted', 'in-review', 'resubmitted'],
  returned: ['changes-requested', 'resubmitted'],
  held: ['on-hold'],
  decided: ['approved', 'published', 'rejected', 'rejected-may-return'],
  all: draftStatusSchema.options,
}

/** What was decided stays as it was: nobody works on it. */
export const UNDECIDED: readonly DraftStatus[] = [
  'submitted',
  'in-review',
  'on-hold',
  'changes-requested',
  'resubmitted',
]

export const isUndecided = (status: DraftStatus): boolean => UNDECIDED.includes(status)

/** A draft on hold whose day has come is to be reviewed again, though it stays on hold until somebody resumes it. */
export const listedBy = (view: View, now: string): Omit<QueueView, 'order'> => ({
  statuses: VIEWS[view],
  dueBy: view === 'review' ? now : null,
})

/** The same for a search, which need not name the statuses where it goes through all. */
export const searchedBy = (view: View, now: string) => {
  const { statuses, dueBy } = listedBy(view, now)
  return { statuses: view === 'all' ? null : statuses, dueBy }
}

/** In which order a view is listed where nobody chose one. */
export const orderOf = (view: View): QueueOrder => (view === 'held' ? 'deadline' : 'oldest')

/** How many drafts each view holds. */
export function viewCounts(from: Reader, now: string): Readonly<Record<View, number>> {
  const drafts = statusCounts(from)
  const of = (view: View): number =>
    VIEWS[view].reduce((sum, status) => sum + (drafts.get(status) ?? 0), 0)
  return {
    review: of('review') + dueCount(from, now),
    returned: of('returned'),
    held: of('held'),
    decided: of('decided'),
    all: of('all'),
  }
}
