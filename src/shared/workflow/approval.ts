import { never } from '#shared/contract/outcome.ts'
import type { Decision } from './decision.ts'

/** What the record says about approval of a content. */
export type ApprovalState =
  | { readonly state: 'none' }
  /** A named editor approved this very content. */
  | { readonly state: 'holds'; readonly decision: Decision }
  /** Another content was approved: this one was edited since. Undoing the edit makes it hold again. */
  | { readonly state: 'stale'; readonly decision: Decision }
  /** The last approval was taken back, by the decision given here. */
  | { readonly state: 'withdrawn'; readonly decision: Decision }

function after(state: ApprovalState, decision: Decision): ApprovalState {
  switch (decision.action) {
    case 'approve':
      return { state: 'holds', decision }
    case 'request-changes':
    case 'reject':
    case 'reject-may-return':
    case 'reopen':
      return state.state === 'none' ? state : { state: 'withdrawn', decision }
    case 'hold':
    case 'resume':
    case 'publish':
      return state
    default:
      return never(decision.action)
  }
}

/**
 * Says whether an approval of this content stands in the record (domain.md, "AI and the press rules",
 * 5 and 8). Only the newest approval counts: going back to an older approved content is a change too.
 *
 * @param decisions of one draft, oldest first
 * @param contentHash of the content as it is now (content-hash.ts)
 * @example approvalState(draft.decisions, contentHash(draft.content, bullets)).state // 'holds'
 */
export function approvalState(decisions: readonly Decision[], contentHash: string): ApprovalState {
  const recorded = decisions.reduce(after, { state: 'none' })
  return recorded.state === 'holds' && recorded.decision.contentHash !== contentHash
    ? { state: 'stale', decision: recorded.decision }
    : recorded
}
