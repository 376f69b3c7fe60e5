import { never } from '#shared/contract/outcome.ts'
import type { Decision } from '#shared/workflow/decision.ts'

/**
 * The decision that a new version of the writer answers: the last one that asked for it. A hold between
 * changes nothing of that; a reopening took it back.
 */
export function answeredDecision(decisions: readonly Decision[]): Decision | null {
  for (const decision of decisions.toReversed()) {
    switch (decision.action) {
      case 'request-changes':
      case 'reject-may-return':
        return decision
      case 'hold':
      case 'resume':
        continue
      case 'approve':
      case 'reject':
      case 'reopen':
      case 'publish':
        return null
      default:
        return never(decision.action)
    }
  }
  return null
}
