import type { Compared, CompareInput } from '../compare/compare-messages.ts'
import type { CheckInput, MakeChecker } from '../draft/checker.ts'
import { trustedWorker } from '../trusted-types.ts'
import type { CheckReply, CheckRequest } from './check-messages.ts'
import workerUrl from './check-worker.ts?worker&url'

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

function send(
  request: CheckRequest extends infer R ? (R extends unknown ? Omit<R, 'id'> : never) : never,
  onReply: (reply: CheckReply) => void,
): void {
  lastId += 1
  waiting.set(lastId, onReply)
  theWorker().postMessage({ ...request, id: lastId })
}

/** Holds two versions against the article and each other, away from the screen's thread. */
export const compareInWorker = (input: CompareInput): Promise<Compared> =>
  new Promise((resolve) => {
    send({ kind: 'compare', input }, (reply) => {
      if (reply.kind === 'compare') resolve(reply.compared)
    })
  })

/** Runs one check at a time; what is asked meanwhile replaces what was asked before it. */
export const makeChecker: MakeChecker = (onChecked) => {
  let isBusy = false
  let next: CheckInput | null = null
  let isStopped = false
  const start = (input: CheckInput) => {
    isBusy = true
    send({ kind: 'check', input }, (reply) => {
      isBusy = false
      if (isStopped) return
      if (reply.kind === 'check') onChecked(reply.checked)
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
        send({ kind: 'candidates', input, bulletId, candidates }, (reply) => {
          resolve(reply.kind === 'candidates' ? reply.verdicts : [])
        })
      }),
    stop: () => {
      isStopped = true
    },
  }
}
