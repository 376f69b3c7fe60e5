import { runCompare } from '../compare/compare-run.ts'
import type { CheckReply, CheckRequest } from './check-messages.ts'
import { createCheckSession } from './check-session.ts'

const ofDraft = createCheckSession()

const answer = (request: CheckRequest): CheckReply =>
  request.kind === 'compare'
    ? { kind: 'compare', id: request.id, compared: runCompare(request.input) }
    : ofDraft(request)

/** Checks take milliseconds, but not on the thread that paints the keys one presses. */
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  self.postMessage(answer(data))
})
