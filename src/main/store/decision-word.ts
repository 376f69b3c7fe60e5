import { never } from '#shared/contract/outcome.ts'
import type { DecisionAction } from '#shared/workflow/status.ts'

/** What the trail calls a decision that was taken. */
export function decisionWord(action: DecisionAction) {
  switch (action) {
    case 'approve':
      return 'approved'
    case 'request-changes':
      return 'changes-requested'
    case 'reject':
      return 'rejected'
    case 'reject-may-return':
      return 'rejected-may-return'
    case 'hold':
      return 'held'
    case 'resume':
      return 'resumed'
    case 'reopen':
      return 'reopened'
    case 'publish':
      return 'published'
    default:
      return never(action)
  }
}
