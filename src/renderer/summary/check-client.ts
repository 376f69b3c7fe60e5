import type { Compared, CompareInput, CompareReply } from '../compare/compare-messages.ts'
import type { CheckInput, MakeChecker } from '../draft/checker.ts'
import type { Checked } from '../draft/draft-state.ts'
import type { ShownChecks } from '../settings/house-style/check-examples.ts'
import { trustedWorker } from '../trusted-types.ts'
import type { CheckReply, CheckRequest, DraftReply, ExamplesReply } from './check-messages.ts'
import workerUrl from './check-worker.ts?worker&url'
import { withDelta } from './delta.ts'
import { draftPort } from './draft-port.ts'

interface Replies {
  readonly compare: CompareReply
  readonly examples: ExamplesReply
  readonly check: DraftReply
  readonly candidates: DraftReply
}
type ReplyTo<Q extends CheckRequest> = Replies[Q['kind']]

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, (reply: CheckReply) => void>()

/** One worker for the window: starting one costs more than a check. */
function theWorker(): Worker {
  if (worker === null) {
    worker = trustedWorker(workerUrl)
    worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
      waiting.get(data.id)?.(data)
      waiting.delete(data.id)
    })
  }
  return worker
}

const newId = (): number => {
  lastId += 1
  return lastId
}

function post<Q extends CheckRequest>(request: Q, onReply: (reply: ReplyTo<Q>) => void): void {
  // A reply has the id of its request, and so its kind.
  waiting.set(request.id, onReply as (reply: CheckReply) => void)
  theWorker().postMessage(request)
}

/** Holds two versions against the article and each other, away from the screen's thread. */
export const compareInWorker = (input: CompareInput): Promise<Compared> =>
  new Promise((resolve) => {
    post({ kind: 'compare', id: newId(), input }, ({ compared }) => resolve(compared))
  })

/** What the checks find in their own examples, away from the screen's thread. */
export const examplesInWorker = (): Promise<ShownChecks> =>
  new Promise((resolve) => {
    post({ kind: 'examples', id: newId() }, ({ checks }) => resolve(checks))
  })

/** Runs one check at a time; what is asked meanwhile replaces what was asked before it. */
export const makeChecker: MakeChecker = (onChecked) => {
  let isBusy = false
  let next: CheckInput | null = null
  let isStopped = false
  let checked: Checked | null = null
  const ask = draftPort(post, newId)
  const start = (input: CheckInput) => {
    isBusy = true
    ask({ kind: 'check' }, input, (reply) => {
      isBusy = false
      if (isStopped) return
      if (reply.kind === 'check') {
        checked = withDelta(checked, reply.checked) as Checked
        onChecked(checked)
      }
      if (next !== null) {
        const newest = next
        next = null
        start(newest)
      }
    })
  }
  return {
    check: (input) => {
      if (isBusy) next = input
      else start(input)
    },
    judge: (input, bulletId, candidates) =>
      new Promise((resolve) => {
        ask({ kind: 'candidates', bulletId, candidates }, input, (reply) => {
          resolve(reply.kind === 'candidates' ? reply.verdicts : [])
        })
      }),
    stop: () => {
      isStopped = true
    },
  }
}
