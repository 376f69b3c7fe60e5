import type { Selectable } from 'kysely'
import {
  type Batch,
  type BatchItem,
  batchItemSchema,
  batchSchema,
} from '#shared/contract/batches.ts'
import { type Done, doneSchema } from '#shared/many/done.ts'
import { type ManyPlan, manyPlanSchema } from '#shared/many/plan.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'
import type { BatchItemTable, BatchTable } from './work-tables.ts'

type Status = Batch['status']
type Result = Pick<BatchItem, 'failure' | 'faulty'>

/** Of a draft that is yet to be worked on. */
const NOTHING_YET: Result = { failure: null, faulty: 0 }

/** A running batch whose runner has not been heard of for so long, in ms, was left by a desk that ended. */
const SILENCE = 30_000

/** How many a list shows. */
const NEWEST = 50

export interface NewBatch
  extends Pick<Batch, 'id' | 'work' | 'providerId' | 'parallel' | 'at' | 'by'> {
  /** Of an act on many drafts, else null. */
  readonly plan: ManyPlan | null
  /** Id of the act that it takes back, else null. */
  readonly takesBack: string | null
}

export interface NewItem {
  readonly draftId: string
  /** Whose the draft becomes, where drafts are shared out. */
  readonly editor: string | null
}

export function insertBatch(to: Writer, batch: NewBatch, items: readonly NewItem[]): void {
  const { id, work, providerId, parallel, plan, takesBack, at, by } = batch
  to.run(
    query.insertInto('batch').values({
      id,
      work,
      provider_id: providerId,
      status: 'running',
      parallel,
      beat: at,
      at,
      by,
      plan_json: plan && JSON.stringify(plan),
      takes_back: takesBack,
    }),
  )
  for (const [position, { draftId, editor }] of items.entries()) {
    to.run(
      query.insertInto('batch_item').values({
        batch_id: id,
        position,
        draft_id: draftId,
        status: 'waiting',
        failure_json: null,
        faulty: 0,
        editor_id: editor,
        done_json: null,
      }),
    )
  }
}

/** A batch as it stands; refuses an id that none has. @param now ISO UTC */
export function storedBatch(from: Reader, id: string, now: string): Batch {
  const row = from.first(query.selectFrom('batch').selectAll().where('id', '=', id))
  return row ? read(from, row, now) : refuse({ kind: 'not-found', what: 'batch' })
}

/** Newest first. @param now ISO UTC */
export const storedBatches = (from: Reader, now: string): Batch[] =>
  from
    .all(query.selectFrom('batch').selectAll().orderBy('seq', 'desc').limit(NEWEST))
    .map((row) => read(from, row, now))

function read(from: Reader, row: Selectable<BatchTable>, now: string): Batch {
  const counts = from.all(
    query
      .selectFrom('batch_item')
      .select(({ fn }) => [
        'status',
        fn.countAll<number>().as('items'),
        fn.sum<number>('faulty').as('faulty'),
      ])
      .where('batch_id', '=', row.id)
      .groupBy('status'),
  )
  const itemsThat = (are: BatchItem['status']) =>
    counts.find(({ status }) => status === are)?.items ?? 0
  const isLeft = row.status === 'running' && Date.parse(now) - Date.parse(row.beat) > SILENCE
  return batchSchema.parse({
    id: row.id,
    work: row.work,
    providerId: row.provider_id,
    status: isLeft ? 'interrupted' : row.status,
    parallel: row.parallel,
    restsUntil: row.rests_until !== null && row.rests_until > now ? row.rests_until : null,
    total: counts.reduce((sum, { items }) => sum + items, 0),
    done: itemsThat('done'),
    failed: itemsThat('failed'),
    faulty: counts.reduce((sum, { faulty }) => sum + faulty, 0),
    // What was taken back is not taken back again: the draft is where somebody wanted it.
    canTakeBack: row.takes_back === null && canTakeBack(from, row.id),
    at: row.at,
    by: row.by,
  })
}

const canTakeBack = (from: Reader, id: string): boolean =>
  from.first(
    query
      .selectFrom('batch_item')
      .select('position')
      .where('batch_id', '=', id)
      .where('done_json', 'is not', null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('batch').select('id').where('takes_back', '=', id))),
      )
      .limit(1),
  ) !== undefined

/** What an act does to each of its drafts, and which act it takes back. */
export function planOf(
  from: Reader,
  id: string,
): { readonly plan: ManyPlan | null; readonly takesBack: string | null } {
  const row = from.first(
    query.selectFrom('batch').select(['plan_json', 'takes_back']).where('id', '=', id),
  )
  const plan = row?.plan_json ?? null
  return {
    plan: plan === null ? null : manyPlanSchema.parse(JSON.parse(plan)),
    takesBack: row?.takes_back ?? null,
  }
}

/** What an act did to its drafts, in their order; those to which it did nothing are absent. */
export const doneOf = (
  from: Reader,
  id: string,
): readonly { readonly draftId: string; readonly done: Done }[] =>
  from
    .all(
      query
        .selectFrom('batch_item')
        .select(['draft_id', 'done_json'])
        .where('batch_id', '=', id)
        .where('done_json', 'is not', null)
        .orderBy('position'),
    )
    .map(({ draft_id, done_json }) => ({
      draftId: draft_id,
      done: doneSchema.parse(JSON.parse(done_json ?? '')),
    }))

/** What an act did to one of its drafts; refuses a draft to which it did nothing. */
export function doneTo(from: Reader, id: string, draftId: string): Done {
  const row = from.first(
    query
      .selectFrom('batch_item')
      .select('done_json')
      .where('batch_id', '=', id)
      .where('draft_id', '=', draftId),
  )
  return row?.done_json
    ? doneSchema.parse(JSON.parse(row.done_json))
    : refuse({ kind: 'changed-since' })
}

/** Says that an act on a draft is through, and what it did. */
export function keepDone(to: Writer, id: string, position: number, done: Done): void {
  to.run(
    query
      .updateTable('batch_item')
      .set({ status: 'done', done_json: JSON.stringify(done) })
      .where('batch_id', '=', id)
      .where('position', '=', position),
  )
}

/** Its drafts in the order in which they were chosen. */
export const batchItems = (from: Reader, id: string): BatchItem[] =>
  from
    .all(
      query
        .selectFrom('batch_item')
        .innerJoin('draft', 'draft.id', 'batch_item.draft_id')
        .select([
          'batch_item.draft_id as draftId',
          'draft.title',
          'batch_item.editor_id as editor',
          'batch_item.status',
          'batch_item.failure_json',
          'batch_item.faulty',
        ])
        .where('batch_id', '=', id)
        .orderBy('position'),
    )
    .map(({ failure_json, ...item }) =>
      batchItemSchema.parse({
        ...item,
        failure: failure_json === null ? null : JSON.parse(failure_json),
      }),
    )

export function setBatchStatus(to: Writer, id: string, status: Status, now: string): void {
  to.run(query.updateTable('batch').set({ status, beat: now }).where('id', '=', id))
}

/** Says until when it rests. @param until ISO UTC */
export function restBatch(to: Writer, id: string, until: string): void {
  to.run(query.updateTable('batch').set({ rests_until: until }).where('id', '=', id))
}

/** Says that its runner is alive. */
export function beat(to: Writer, id: string, now: string): void {
  to.run(query.updateTable('batch').set({ beat: now }).where('id', '=', id))
}

/** The next draft that waits; undefined when none does. */
export const nextItem = (from: Reader, id: string): Selectable<BatchItemTable> | undefined =>
  from.first(
    query
      .selectFrom('batch_item')
      .selectAll()
      .where('batch_id', '=', id)
      .where('status', '=', 'waiting')
      .orderBy('position')
      .limit(1),
  )

/** The same, marked as running. */
export function claimItem(to: Writer, id: string): Selectable<BatchItemTable> | undefined {
  const item = nextItem(to, id)
  if (item) setItem(to, id, item.position, 'running')
  return item
}

export function setItem(
  to: Writer,
  id: string,
  position: number,
  status: BatchItem['status'],
  { failure, faulty }: Result = NOTHING_YET,
): void {
  to.run(
    query
      .updateTable('batch_item')
      .set({ status, failure_json: failure && JSON.stringify(failure), faulty })
      .where('batch_id', '=', id)
      .where('position', '=', position),
  )
}

/** Lets items of one status wait again. */
export function letWait(to: Writer, id: string, status: 'running' | 'failed'): void {
  to.run(
    query
      .updateTable('batch_item')
      .set({ status: 'waiting', failure_json: null })
      .where('batch_id', '=', id)
      .where('status', '=', status),
  )
}
