import type { Batch, BatchItem } from '#shared/contract/batches.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import { reportBug } from '../report-bug.ts'
import { beat, claimItem, nextItem, restBatch, setBatchStatus, setItem } from '../store/batches.ts'
import type { BackgroundRun } from './background-runs.ts'
import { type ItemOutcome, isAct, type WorkItem, workOn } from './batch-item.ts'
import type { Desk } from './desk.ts'

/** How often the store is told that the runner is alive, in ms; silence means that it is not. */
const BEAT = 5_000
/** So many failures of the model in a row are the provider's, not the drafts': the rest waits for a person. */
const PROVIDER_FAILS = 3
/** How often a draft waits for a provider that names a time, and the longest such time, in ms. */
const WAITS = 3
const LONGEST_WAIT = 10 * 60_000

/**
 * Works off a batch: at most `parallel` drafts at once, each step stored, so that another desk can take it
 * up where this one ends.
 *
 * @param onEnd when nothing runs any more, whatever the reason
 */
export function runBatch(desk: Desk, batch: Batch, onEnd: () => void): BackgroundRun {
  const { id, parallel, restsUntil } = batch
  const stopping = new AbortController()
  const waits = new Map<number, number>()
  const running = new Set<Promise<void>>()
  let takesMore = true
  let hasEnded = false
  let failuresInRow = 0
  /** Also one that was asked for before a pause or a restart. */
  let restUntil = restsUntil === null ? 0 : Date.parse(restsUntil)
  let timer: NodeJS.Timeout | undefined

  const beats = setInterval(() => desk.store.write((to) => beat(to, id, desk.now())), BEAT).unref()
  const say = (status: Batch['status']) =>
    desk.store.write((to) => setBatchStatus(to, id, status, desk.now()))
  const settle = (position: number, failure: BatchItem['failure'], faulty = 0) =>
    desk.store.write((to) =>
      setItem(to, id, position, failure ? 'failed' : 'done', { failure, faulty }),
    )
  const waitAgain = (position: number) =>
    desk.store.write((to) => setItem(to, id, position, 'waiting'))

  function end(): void {
    if (hasEnded) return
    hasEnded = true
    clearInterval(beats)
    clearTimeout(timer)
    onEnd()
  }

  /** Whether the draft waits for the time that the provider named. */
  function waitsFor(position: number, failure: ModelFailure): boolean {
    if (failure.kind !== 'rate-limited' || failure.retryAfter === null) return false
    const times = waits.get(position) ?? 0
    if (times >= WAITS || failure.retryAfter > LONGEST_WAIT) return false
    waits.set(position, times + 1)
    restUntil = Math.max(restUntil, Date.now() + failure.retryAfter)
    desk.store.write((to) => restBatch(to, id, new Date(restUntil).toISOString()))
    return true
  }

  function note(position: number, outcome: ItemOutcome): void {
    if (!outcome.ok) {
      settle(position, {
        kind: 'other',
        problem: outcome.problem.kind,
        details: outcome.problem,
      })
      return
    }
    const { failure, faulty, isSettled } = outcome.value
    if (isSettled) return
    if (failure === null) {
      failuresInRow = 0
      settle(position, null, faulty)
    } else if (failure.kind === 'stopped' || waitsFor(position, failure)) {
      waitAgain(position)
    } else {
      failuresInRow++
      settle(position, failure)
      if (failuresInRow >= PROVIDER_FAILS && takesMore) {
        takesMore = false
        say('paused')
      }
    }
  }

  async function work(item: WorkItem): Promise<void> {
    // Other calls have their turn between two drafts, also where the work is all the desk's own.
    await new Promise((resolve) => setImmediate(resolve))
    note(item.position, await workOn(desk, batch, item, stopping.signal))
  }

  /** Takes up drafts as long as there is room; says what became of the batch when none is left. */
  function fill(): void {
    clearTimeout(timer)
    while (takesMore && running.size < parallel) {
      const rest = restUntil - Date.now()
      if (rest > 0) {
        timer = setTimeout(fill, rest).unref()
        return
      }
      // An act settles its draft itself, so that it is one transaction, and runs one at a time.
      const claimed = isAct(batch)
        ? desk.store.read((from) => nextItem(from, id) ?? null)
        : desk.store.write((to) => claimItem(to, id) ?? null)
      if (!claimed.ok) {
        // The disk does not answer: the rest waits for a person.
        takesMore = false
        say('paused')
        break
      }
      if (claimed.value === null) break
      const { position, draft_id, editor_id } = claimed.value
      const one = work({ position, draftId: draft_id, editor: editor_id })
        .catch((error: unknown) => {
          reportBug(error)
          settle(position, { kind: 'other', problem: 'store-io' })
        })
        .finally(() => {
          running.delete(one)
          fill()
        })
      running.add(one)
    }
    if (running.size > 0) return
    if (takesMore) say('done')
    end()
  }

  fill()
  return {
    takesMore: () => takesMore,
    pause: () => {
      takesMore = false
      if (running.size === 0) end()
    },
    stop: async () => {
      takesMore = false
      stopping.abort()
      await Promise.all(running)
      end()
    },
  }
}
