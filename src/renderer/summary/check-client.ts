import type { Content } from '#shared/article/content.ts'
import type { ChangeMeasure } from '#shared/revision/measure.ts'
import type { Compared, CompareInput, CompareReply } from '../compare/compare-messages.ts'
import type { CheckInput, MakeChecker } from '../draft/checker.ts'
import type { Checked } from '../draft/draft-state.ts'
import { whenIdle } from '../draft/when-idle.ts'
import type { ShownChecks } from '../settings/house-style/check-examples.ts'
import { trustedWorker } from '../trusted-types.ts'
import type {
  CheckReply,
  CheckRequest,
  DraftReply,
  ExamplesReply,
  MeasureReply,
} from './check-messages.ts'
import workerUrl from './check-worker.ts?worker&url'
import { withDelta } from './delta.ts'
import { draftPort } from './draft-port.ts'

interface Replies {
  readonly compare: CompareReply
  readonly examples: ExamplesReply
  readonly measure: MeasureReply
  readonly check: DraftReply
  readonly candidates: DraftReply
}
type ReplyTo<Q extends CheckRequest> = Replies[Q['kind']]

/** What was asked and is not answered yet; a request that brought a worker down is asked once more. */
interface Waiting {
  readonly request: CheckRequest
  readonly onReply: (reply: CheckReply) => void
  /** Called where a second worker failed over the same request. */
  readonly onGivenUp: () => void
  readonly wasAsked: boolean
}

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, Waiting>()

/** A worker that failed holds nothing to rely on: a new one is asked what is open, whole where it lacks the rest. */
function startAnew(failed: Worker): void {
  failed.terminate()
  if (worker === failed) worker = null
  const open = [...waiting]
  waiting.clear()
  for (const [id, one] of open) {
    if (one.wasAsked) one.onGivenUp()
    else {
      waiting.set(id, { ...one, wasAsked: true })
      theWorker().postMessage(one.request)
    }
  }
}

/** One worker for the window: starting one costs more than a check. */
function theWorker(): Worker {
  if (worker !== null) return worker
  const started = trustedWorker(workerUrl)
  started.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
    waiting.get(data.id)?.onReply(data)
    waiting.delete(data.id)
  })
  started.addEventListener('error', () => startAnew(started))
  started.addEventListener('messageerror', () => startAnew(started))
  worker = started
  return started
}

const newId = (): number => {
  lastId += 1
  return lastId
}

function post<Q extends CheckRequest>(
  request: Q,
  onReply: (reply: ReplyTo<Q>) => void,
  onGivenUp: () => void = () => {},
): void {
  // A reply has the id of its request, and so its kind.
  waiting.set(request.id, {
    request,
    onReply: onReply as (reply: CheckReply) => void,
    onGivenUp,
    wasAsked: false,
  })
  theWorker().postMessage(request)
}

/**
 * Holds two versions against the article and each other, away from the screen's thread; null where two
 * workers failed over it.
 */
export const compareInWorker = (input: CompareInput): Promise<Compared | null> =>
  new Promise((resolve) => {
    post(
      { kind: 'compare', id: newId(), input },
      ({ compared }) => resolve(compared),
      () => resolve(null),
    )
  })

/** What the checks find in their own examples, away from the screen's thread. */
export const examplesInWorker = (): Promise<ShownChecks> =>
  new Promise((resolve) => {
    post({ kind: 'examples', id: newId() }, ({ checks }) => resolve(checks))
  })

/** How far two contents are apart, counted away from the screen's thread; null where two workers failed over it. */
export const measureInWorker = (before: Content, after: Content): Promise<ChangeMeasure | null> =>
  new Promise((resolve) => {
    post(
      { kind: 'measure', id: newId(), before, after },
      ({ measure }) => resolve(measure),
      () => resolve(null),
    )
  })

/** Runs one check at a time; what is asked meanwhile replaces what was asked before it. */
export const makeChecker: MakeChecker = (onChecked) => {
  let isBusy = false
  let next: CheckInput | null = null
  let isStopped = false
  let checked: Checked | null = null
  // What one key broke the next may mend.
  const ask = draftPort((request, onReply) => post(request, onReply, goOn), newId)
  function goOn(): void {
    isBusy = false
    if (next === null || isStopped) return
    const newest = next
    next = null
    start(newest)
  }
  function start(input: CheckInput): void {
    isBusy = true
    ask({ kind: 'check' }, input, (reply) => {
      if (!isStopped && reply.kind === 'check') {
        const newest = withDelta(checked, reply.checked) as Checked
        const isFirst = checked === null
        checked = newest
        const tell = () => {
          if (!isStopped) onChecked(newest)
        }
        // A draft waits for its first check to be drawn; later drawing the findings is most of a check's time here.
        if (isFirst) tell()
        else whenIdle(tell)
      }
      goOn()
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
