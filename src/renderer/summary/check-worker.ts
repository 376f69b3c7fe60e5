import { never } from '#shared/contract/outcome.ts'
import { measureBetween } from '#shared/revision/measure.ts'
import { runCompare } from '../compare/compare-run.ts'
import { showChecks } from '../settings/house-style/check-examples.ts'
import type { CheckReply, CheckRequest } from './check-messages.ts'
import { createCheckSession } from './check-session.ts'

const ofDraft = createCheckSession()

function answer(request: CheckRequest): CheckReply {
  switch (request.kind) {
    case 'compare':
      return { kind: 'compare', id: request.id, compared: runCompare(request.input) }
    case 'examples':
      return { kind: 'examples', id: request.id, checks: showChecks() }
    case 'measure': {
      const { id, before, after } = request
      return { kind: 'measure', id, measure: measureBetween(before, after) }
    }
    case 'check':
    case 'candidates':
      return ofDraft(request)
    default:
      return never(request)
  }
}

/** Checks take milliseconds, but not on the thread that paints the keys one presses. */
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  self.postMessage(answer(data))
})
