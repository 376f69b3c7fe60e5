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

export function batchRuns(desk: () => Desk): BatchRuns {
  const running = new Map<string, BatchRun>()
  const stop = async (id: string) => running.get(id)?.stop()
  return {
    begin: (batch) => {
      if (running.has(batch.id)) return
      // The run can end before it is returned, where nothing is left to do.
      let hasEnded = false
      const run = runBatch(desk(), batch, () => {
        hasEnded = true
        running.delete(batch.id)
      })
      if (!hasEnded) running.set(batch.id, run)
    },
    pause: (id) => running.get(id)?.pause(),
    stop,
    ended: async (id) => {
      if (running.get(id)?.takesMore() === false) await stop(id)
    },
    interrupt: async () => {
      for (const id of [...running.keys()]) {
        await stop(id)
        desk().store.write((to) => setBatchStatus(to, id, 'interrupted', desk().now()))
      }
    },
  }
}
