import { never } from '#shared/contract/outcome.ts'
import type { CheckInput } from '../draft/checker.ts'
import type { Checked } from '../draft/draft-state.ts'
import type { DraftReply, DraftRequest } from './check-messages.ts'
import { createLiveChecks, judgeCandidates, runChecks } from './check-run.ts'
import { deltaOf, withDelta } from './delta.ts'

/**
 * The worker's side of the checks: keeps what it was sent last, takes what changed since, and answers
 * with what changed in the result. A request that builds on another state than the one it holds is
 * answered with `lost`, and comes again with everything.
 */
export function createCheckSession(): (request: DraftRequest) => DraftReply {
  const liveFor = createLiveChecks()
  let held: { readonly id: number; readonly input: CheckInput } | null = null
  let checked: Checked | null = null
  return (request) => {
    if (request.base !== null && request.base !== held?.id) return { kind: 'lost', id: request.id }
    if (request.base === null) checked = null
    const before = request.base === null ? null : held?.input
    const input = withDelta(before, request.input) as CheckInput
    held = { id: request.id, input }
    const live = liveFor(input.style)
    switch (request.kind) {
      case 'check': {
        const last = checked
        checked = runChecks(live, input)
        return { kind: 'check', id: request.id, checked: deltaOf(last, checked) }
      }
      case 'candidates': {
        const { bulletId, candidates } = request
        const verdicts = judgeCandidates(live, input, bulletId, candidates)
        return { kind: 'candidates', id: request.id, verdicts }
      }
      default:
        return never(request)
    }
  }
}
