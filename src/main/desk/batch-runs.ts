import type { Batch } from '#shared/contract/batches.ts'
import { setBatchStatus } from '../store/batches.ts'
import { type BatchRun, runBatch } from './batch-run.ts'
import type { Desk } from './desk.ts'

/** The batches that this desk is at work on. */
export interface BatchRuns {
  readonly begin: (batch: Batch) => void
  readonly pause: (id: string) => void
  readonly stop: (id: string) => Promise<void>
  /** When nothing of a batch that was paused runs any more; at once for one that is at work. */
  readonly ended: (id: string) => Promise<void>
  /** Leaves what runs for another time. */
  readonly interrupt: () => Promise<void>
}

interface Running {
  readonly run: BatchRun
  isPaused: boolean
}

export function batchRuns(desk: () => Desk): BatchRuns {
  const running = new Map<string, Running>()
  const stop = async (id: string) => running.get(id)?.run.stop()
  return {
    begin: (batch) => {
      if (running.has(batch.id)) return
      // The run can end before it is returned, where nothing is left to do.
      let hasEnded = false
      const run = runBatch(desk(), batch, () => {
        hasEnded = true
        running.delete(batch.id)
      })
      if (!hasEnded) running.set(batch.id, { run, isPaused: false })
    },
    pause: (id) => {
      const one = running.get(id)
      if (one === undefined) return
      one.isPaused = true
      one.run.pause()
    },
    stop,
    ended: async (id) => {
      if (running.get(id)?.isPaused) await stop(id)
    },
    interrupt: async () => {
      for (const id of [...running.keys()]) {
        await stop(id)
        desk().store.write((to) => setBatchStatus(to, id, 'interrupted', desk().now()))
      }
    },
  }
}
