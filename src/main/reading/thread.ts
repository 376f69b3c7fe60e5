import { Worker } from 'node:worker_threads'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { failed, never } from '#shared/contract/outcome.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { type Arriving, type Looked, nameOf, type ReadResult } from './reading.ts'
import type { FromThread, ToThread } from './thread-messages.ts'

/** What one file may take. */
export interface Limits {
  /** In ms. */
  readonly time: number
  /** In MB of the thread's heap. */
  readonly memory: number
}

/** A file that waits to be read, and whom to tell. */
export interface Job {
  readonly arriving: Arriving
  readonly style: HouseStyle
  /** null: everything is read, and nobody is waited for. */
  readonly wants: ((looked: Looked) => boolean) | null
  readonly settle: (result: ReadResult) => void
}

export interface Thread {
  readonly isFree: () => boolean
  /** Whether a file may wait in the thread behind the one that is read, so that it need not wait for the desk. */
  readonly takesAhead: (job: Job) => boolean
  readonly take: (job: Job) => void
  readonly end: () => Promise<void>
}

/** Files that wait in a thread behind the one that it reads: as long as the desk may be busy with storing others. */
const AHEAD = 3

/**
 * In MB of the thread's memory, for what is young. An article leaves five of them behind; with less room more of
 * it is moved about before it is found to be dead.
 */
const YOUNG = 96

/** How long a thread may take to load its program, in ms; the machine may be busy with others. */
const START = 60_000

/**
 * Starts a thread that reads one file after the other. Whatever goes wrong with it ends it, with the
 * file that it had as refused; it is never used again.
 *
 * @param onFree it has done a file, or it is gone: whoever waits may come. `unread` waited in it behind the
 *   file that ended it, and is to be read by another
 */
export function startThread(
  file: string,
  { time, memory }: Limits,
  onFree: (isGone: boolean, unread: readonly Job[]) => void,
): Thread {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    // Only what it is given is read; it has no use for the environment.
    env: {},
  })
  /** The first is being read. */
  let jobs: readonly Job[] = []
  let looked: Looked | null = null
  let style: HouseStyle | null = null
  let isReady = false
  let isGone = false
  let timer: NodeJS.Timeout | undefined

  const tell = (message: ToThread): void => worker.postMessage(message)

  /** The clock runs for the file that is read, not for the loading of the program or for the file before. */
  const watch = (): void => {
    clearTimeout(timer)
    const [job] = jobs
    if (job === undefined) return
    const name = nameOf(job.arriving)
    timer = setTimeout(() => end({ kind: 'too-slow', name, seconds: seconds(time) }), time)
  }

  const hand = (job: Job): void => {
    if (job.style !== style) {
      style = job.style
      tell({ kind: 'style', style })
    }
    tell({ kind: 'look', arriving: job.arriving, asks: job.wants !== null })
  }

  const settle = (outcome: ReadResult['outcome']): void => {
    const [job, ...others] = jobs
    const read = { looked, outcome }
    jobs = others
    looked = null
    watch()
    job?.settle(read)
  }

  /** Ends the thread; the file that it has gets the reason. */
  function end(problem: Problem): void {
    if (isGone) return
    isGone = true
    void worker.terminate()
    const [job, ...unread] = jobs
    jobs = job === undefined ? [] : [job]
    settle(failed(problem))
    onFree(true, unread)
  }

  const free = (): void => {
    if (jobs.length === 0) worker.unref()
    onFree(false, [])
  }

  const died = (): void => {
    const [job] = jobs
    end({ kind: 'reading-died', name: job === undefined ? '' : nameOf(job.arriving) })
  }

  worker.on('message', (message: FromThread) => {
    if (isGone) return
    switch (message.kind) {
      case 'ready':
        isReady = true
        watch()
        jobs.forEach(hand)
        return
      case 'looked': {
        const [job] = jobs
        if (!message.looked.ok) {
          settle(message.looked)
          free()
          return
        }
        looked = message.looked.value
        if (job === undefined || job.wants === null) return
        if (job.wants(looked)) return tell({ kind: 'read' })
        tell({ kind: 'leave' })
        settle(null)
        free()
        return
      }
      case 'read':
        settle(message.outcome)
        free()
        return
      default:
        never(message)
    }
  })
  // An exit follows, and comes behind what the thread had said before: another file may be read already.
  worker.on('error', () => {})
  worker.on('exit', died)
  worker.on('messageerror', died)

  return {
    isFree: () => jobs.length === 0 && !isGone,
    // Whoever asks about a file holds up the thread until it is answered.
    takesAhead: ({ wants }) =>
      isReady &&
      !isGone &&
      jobs.length <= AHEAD &&
      wants === null &&
      jobs.every((job) => job.wants === null),
    take: (job) => {
      const isFirst = jobs.length === 0
      jobs = [...jobs, job]
      worker.ref()
      if (isReady) hand(job)
      if (!isFirst) return
      if (isReady) watch()
      else timer = setTimeout(died, START)
    },
    end: async () => {
      isGone = true
      const left = jobs
      for (const _ of left) settle(failed({ kind: 'reading-died', name: '' }))
      clearTimeout(timer)
      await worker.terminate()
    },
  }
}

const seconds = (ms: number): number => Math.max(1, Math.round(ms / 1000))
