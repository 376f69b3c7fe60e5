import { never } from '#shared/contract/outcome.ts'
import type { DraftStatus } from './status.ts'

/** Who has to do something next: the desk, the writer, or nobody. */
export type Turn = 'desk' | 'writer' | 'nobody'

/**
 * Whose turn it is with a draft. One on hold is nobody's until its day has come; without a day the desk has to
 * remember it.
 *
 * @param heldUntil ISO UTC, or null
 * @param now ms since 1970
 * @example turnOf('changes-requested', null, Date.now()) // 'writer'
 */
export function turnOf(status: DraftStatus, heldUntil: string | null, now: number): Turn {
  switch (status) {
    case 'submitted':
    case 'in-review':
    case 'resubmitted':
      return 'desk'
    case 'on-hold':
      return heldUntil === null || Date.parse(heldUntil) <= now ? 'desk' : 'nobody'
    // What is approved still has to be published.
    case 'approved':
      return 'desk'
    case 'changes-requested':
    case 'rejected-may-return':
      return 'writer'
    case 'published':
    case 'rejected':
      return 'nobody'
    default:
      return never(status)
  }
}
