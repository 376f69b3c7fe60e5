import { never } from '#shared/contract/outcome.ts'
import { runCompare } from '../compare/compare-run.ts'
import type { CheckReply, CheckRequest } from './check-messages.ts'
import { judgeCandidates, runChecks } from './check-run.ts'

const answer = (request: CheckRequest): CheckReply => {
  switch (request.kind) {
    case 'check':
      return { kind: 'check', id: request.id, checked: runChecks(request.input) }
    case 'candidates':
      return {
        kind: 'candidates',
        id: request.id,
        verdicts: judgeCandidates(request.input, request.bulletId, request.candidates),
      }
    case 'compare':
      return { kind: 'compare', id: request.id, compared: runCompare(request.input) }
    default:
      return never(request)
  }
}

/** Checks take milliseconds, but not on the thread that paints the keys one presses. */
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  self.postMessage(answer(data))
})
