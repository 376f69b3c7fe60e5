import type { Batch } from '#shared/contract/batches.ts'
import { setBatchStatus } from '../store/batches.ts'
import { type BackgroundRuns, backgroundRuns } from './background-runs.ts'
import { runBatch } from './batch-run.ts'
import type { Desk } from './desk.ts'

/** The batches that this desk is at work on. */
export type BatchRuns = BackgroundRuns<Batch>

export const batchRuns = (desk: () => Desk): BatchRuns =>
  backgroundRuns(
    (batch, onEnd) => runBatch(desk(), batch, onEnd),
    (id) => desk().store.write((to) => setBatchStatus(to, id, 'interrupted', desk().now())),
  )
