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
  readonly take: (job: Job) => void
  readonly end: () => Promise<void>
}

/** How long a thread may take to load its program, in ms; the machine may be busy with others. */
const START = 60_000

/**
 * Starts a thread that reads one file after the other. Whatever goes wrong with it ends it, with the
 * file that it had as refused; it is never used again.
 *
 * @param onFree it has done a file, or it is gone: whoever waits may come
 */
export function startThread(
  file: string,
  { time, memory }: Limits,
  onFree: (isGone: boolean) => void,
): Thread {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
    // Only what it is given is read; it has no use for the environment.
    env: {},
  })
  let job: Job | null = null
  let looked: Looked | null = null
  let style: HouseStyle | null = null
  let isReady = false
  let isGone = false
  let timer: NodeJS.Timeout | undefined

  const tell = (message: ToThread): void => worker.postMessage(message)

  /** The clock runs for the file, not for the loading of the program. */
  const begin = (): void => {
    if (job === null) return
    const name = nameOf(job.arriving)
    clearTimeout(timer)
    timer = setTimeout(() => end({ kind: 'too-slow', name, seconds: seconds(time) }), time)
    if (job.style !== style) {
      style = job.style
      tell({ kind: 'style', style })
    }
    tell({ kind: 'look', arriving: job.arriving, asks: job.wants !== null })
  }

  const settle = (outcome: ReadResult['outcome']): void => {
    const done = job
    clearTimeout(timer)
    job = null
    done?.settle({ looked, outcome })
    looked = null
  }

  /** Ends the thread; the file that it has gets the reason. */
  function end(problem: Problem): void {
    if (isGone) return
    isGone = true
    void worker.terminate()
    settle(failed(problem))
    onFree(true)
  }

  const free = (): void => {
    worker.unref()
    onFree(false)
  }

  const died = (): void =>
    end({ kind: 'reading-died', name: job === null ? '' : nameOf(job.arriving) })

  worker.on('message', (message: FromThread) => {
    if (isGone) return
    switch (message.kind) {
      case 'ready':
        isReady = true
        begin()
        return
      case 'looked':
        if (!message.looked.ok) {
          settle(message.looked)
          free()
          return
        }
        looked = message.looked.value
        if (job === null || job.wants === null) return
        if (job.wants(looked)) return tell({ kind: 'read' })
        tell({ kind: 'leave' })
        settle(null)
        free()
        return
      case 'read':
        settle(message.outcome)
        free()
        return
      default:
        never(message)
    }
  })
  worker.on('error', died)
  worker.on('exit', died)
  worker.on('messageerror', died)

  return {
    isFree: () => job === null && !isGone,
    take: (next) => {
      job = next
      worker.ref()
      if (isReady) begin()
      else timer = setTimeout(died, START)
    },
    end: async () => {
      isGone = true
      settle(failed({ kind: 'reading-died', name: '' }))
      await worker.terminate()
    },
  }
}

const seconds = (ms: number): number => Math.max(1, Math.round(ms / 1000))
