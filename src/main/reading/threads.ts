import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { failed } from '#shared/contract/outcome.ts'
import { nameOf, type Reading } from './reading.ts'
import { type Job, type Limits, startThread, type Thread } from './thread.ts'

/** The longest article of our own takes 0.2 s; a busy machine takes ten times as long. */
const LIMITS: Limits = { time: 20_000, memory: 512 }

/** Under plain Node the sources run as they are. */
const SOURCE = join(import.meta.dirname, 'reading-thread.ts')

/** One core is left to the desk and its screen. */
const COUNT = Math.max(1, availableParallelism() - 1)

/**
 * Reads in threads of their own, which start with the first file. A file that hangs or takes too much is
 * refused and its thread is ended; the next one has another.
 *
 * @param file what the threads run
 */
export function readingThreads(
  file: string = SOURCE,
  limits: Limits = LIMITS,
  count: number = COUNT,
): Reading {
  const waiting: Job[] = []
  const threads = new Set<Thread>()

  const start = (): Thread => {
    const thread: Thread = startThread(file, limits, (isGone, unread) => {
      if (isGone) threads.delete(thread)
      waiting.unshift(...unread)
      next()
    })
    threads.add(thread)
    return thread
  }

  function threadFor(job: Job): Thread | undefined {
    const free = [...threads].find((one) => one.isFree())
    if (free !== undefined) return free
    return threads.size < count ? start() : [...threads].find((one) => one.takesAhead(job))
  }

  function next(): void {
    for (let [job] = waiting; job !== undefined; [job] = waiting) {
      const thread = threadFor(job)
      if (thread === undefined) return
      waiting.shift()
      thread.take(job)
    }
  }

  return {
    parallel: count,
    read: (arriving, style, wants) =>
      new Promise((settle) => {
        waiting.push({ arriving, style, wants: wants ?? null, settle })
        next()
      }),
    close: async () => {
      for (const { arriving, settle } of waiting.splice(0)) {
        settle({ looked: null, outcome: failed({ kind: 'reading-died', name: nameOf(arriving) }) })
      }
      await Promise.all([...threads].map((thread) => thread.end()))
      threads.clear()
    },
  }
}
