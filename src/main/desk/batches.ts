import type { Batch } from '#shared/contract/batches.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import {
  batchItems,
  insertBatch,
  letWait,
  setBatchStatus,
  storedBatch,
  storedBatches,
} from '../store/batches.ts'
import { storedDraft } from '../store/drafts.ts'
import { storedProvider } from '../store/providers.ts'
import type { BatchRuns } from './batch-runs.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { manyCalls } from './many.ts'
import { answer } from './problems.ts'

interface Start {
  readonly work: 'regenerate' | 'check'
  readonly providerId: string | null
  readonly draftIds: readonly string[]
  readonly parallel: number
}

const startBatch = (desk: Desk, { draftIds, ...asked }: Start): Outcome<Batch> =>
  desk.store.write((to) => {
    const by = namedEditor(to)
    const providerId = asked.work === 'check' ? null : asked.providerId
    if (providerId !== null) storedProvider(to, providerId)
    const distinct = [...new Set(draftIds)]
    for (const id of distinct) storedDraft(to, id)
    const batch = { ...asked, providerId, id: desk.newId(), at: desk.now(), by }
    insertBatch(
      to,
      { ...batch, plan: null, takesBack: null },
      distinct.map((draftId) => ({ draftId, editor: null })),
    )
    return storedBatch(to, batch.id, desk.now())
  })

/** Reads a batch, lets `change` decide on its next status, and answers with it as it then stands. */
const turn = (
  desk: Desk,
  id: string,
  change: (batch: Batch) => Batch['status'],
  again: 'failed' | null = null,
): Outcome<Batch> =>
  desk.store.write((to) => {
    const batch = storedBatch(to, id, desk.now())
    const status = change(batch)
    // What an ended runner had under way is begun anew.
    if (status === 'running' && batch.status !== 'running') letWait(to, id, 'running')
    if (again) letWait(to, id, again)
    if (status !== batch.status) setBatchStatus(to, id, status, desk.now())
    return storedBatch(to, id, desk.now())
  })

const isOpen = ({ status }: Batch): boolean => status !== 'cancelled' && status !== 'done'

export const batchCalls = (desk: Desk, runs: BatchRuns) => ({
  start: calls.batches.start.handler(({ input }) => {
    const batch = answer(startBatch(desk, input))
    runs.begin(batch)
    return batch
  }),
  ...manyCalls(desk, runs),
  list: calls.batches.list.handler(() =>
    answer(desk.store.read((from) => storedBatches(from, desk.now()))),
  ),
  items: calls.batches.items.handler(({ input: { id } }) =>
    answer(
      desk.store.read((from) => {
        storedBatch(from, id, desk.now())
        return batchItems(from, id)
      }),
    ),
  ),
  pause: calls.batches.pause.handler(({ input: { id } }) => {
    const batch = answer(
      turn(desk, id, (one) => (one.status === 'running' ? 'paused' : one.status)),
    )
    runs.pause(id)
    return batch
  }),
  resume: calls.batches.resume.handler(async ({ input: { id } }) => {
    await runs.ended(id)
    const batch = answer(turn(desk, id, (one) => (isOpen(one) ? 'running' : one.status)))
    if (batch.status === 'running') runs.begin(batch)
    return batch
  }),
  cancel: calls.batches.cancel.handler(async ({ input: { id } }) => {
    const batch = answer(turn(desk, id, (one) => (isOpen(one) ? 'cancelled' : one.status)))
    await runs.stop(id)
    return batch
  }),
  retry: calls.batches.retry.handler(async ({ input: { id } }) => {
    await runs.ended(id)
    const batch = answer(turn(desk, id, () => 'running', 'failed'))
    runs.begin(batch)
    return batch
  }),
})
