import { advance } from '#shared/workflow/advance.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { type StoredDraft, setStatus } from '../store/drafts.ts'

/**
 * Puts a draft that waits into review with the first thing that an editor does to it, and says so in
 * the trail. Opening it to look starts nothing.
 *
 * @returns the status after
 */
export function startReview(
  to: Writer,
  draft: Pick<StoredDraft, 'id' | 'status'>,
  mark: { readonly by: string; readonly at: string },
): DraftStatus {
  const { id, status } = draft
  const begun = advance(status, 'begin')
  if (begun === null) return status
  setStatus(to, id, begun, mark.at)
  record(
    to,
    { draftId: id, ...mark },
    { action: 'review-started', details: { from: status, to: begun } },
  )
  return begun
}
