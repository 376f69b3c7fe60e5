import type { Batch } from '#shared/contract/batches.ts'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import { dealOut } from '#shared/holder/deal-out.ts'
import { isWhole, type ManyPlan, MOST_DRAFTS } from '#shared/many/plan.ts'
import type { Filter } from '#shared/search/query.ts'
import { doneOf, insertBatch, type NewItem, setBatchStatus, storedBatch } from '../store/batches.ts'
import type { Writer } from '../store/connection.ts'
import { storedDraft } from '../store/drafts.ts'
import { heldCounts } from '../store/holders.ts'
import { refuse } from '../store/refusal.ts'
import type { BatchRuns } from './batch-runs.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { receiver } from './holders.ts'
import { type ListWish, listDrafts } from './list-drafts.ts'
import { answer } from './problems.ts'

/** Keeps an act on many drafts, which a run then works off. */
function keepAct(
  desk: Desk,
  to: Writer,
  work: Batch['work'],
  items: readonly NewItem[],
  { plan = null, takesBack = null }: { plan?: ManyPlan | null; takesBack?: string | null },
): Batch {
  const by = namedEditor(to)
  const how = { providerId: null, parallel: 1, plan, takesBack }
  const batch = { ...how, id: desk.newId(), work, at: desk.now(), by }
  insertBatch(to, batch, items)
  return storedBatch(to, batch.id, desk.now())
}

function refuseHalf(desk: Desk, to: Writer, plan: ManyPlan): void {
  if (!isWhole(plan)) refuse({ kind: 'bad-request', where: 'plan' })
  if (plan.work === 'assign' && plan.editor !== null) receiver(to, plan.editor)
  const known = new Set(desk.houseStyle.reasons.map(({ key }) => key))
  if (plan.work === 'reject' && !plan.reasons.every((reason) => known.has(reason)))
    refuse({ kind: 'bad-request', where: 'plan.reasons' })
}

const act = (
  desk: Desk,
  { plan, draftIds }: { plan: ManyPlan; draftIds: readonly string[] },
): Outcome<Batch> =>
  desk.store.write((to) => {
    refuseHalf(desk, to, plan)
    const distinct = [...new Set(draftIds)]
    for (const id of distinct) storedDraft(to, id)
    const items = distinct.map((draftId) => ({ draftId, editor: null }))
    return keepAct(desk, to, plan.work, items, { plan })
  })

interface Share extends Pick<ListWish, 'view' | 'query' | 'zone'> {
  readonly editors: readonly string[]
  readonly each: number | null
}

const HELD_BY_NOBODY: Filter = { kind: 'holder', who: 'nobody', isExcluded: false }
const PAGE = 200

/** The drafts of a view that nobody holds, page by page, so that other calls have their turn in between. */
async function unheld(desk: Desk, wish: Share): Promise<Outcome<readonly DraftRow[]>> {
  const { view, query, zone } = wish
  const rows: DraftRow[] = []
  let cursor: string | null = null
  do {
    const page: ReturnType<typeof listDrafts> = listDrafts(
      desk,
      { view, query, zone, order: 'oldest', cursor, limit: PAGE },
      [HELD_BY_NOBODY],
    )
    if (!page.ok) return failed(page.problem)
    rows.push(...page.value.rows)
    cursor = page.value.next
    await new Promise((resolve) => setImmediate(resolve))
  } while (cursor !== null && rows.length < MOST_DRAFTS)
  return done(rows.slice(0, MOST_DRAFTS))
}

async function share(desk: Desk, wish: Share): Promise<Outcome<Batch | null>> {
  const rows = await unheld(desk, wish)
  if (!rows.ok) return failed(rows.problem)
  const oldestFirst = rows.value.map(({ id }) => id)
  return desk.store.write((to) => {
    const held = heldCounts(to, desk.now())
    const receivers = [...new Set(wish.editors)].map((id) => ({
      id: receiver(to, id).id,
      holds: held.get(id) ?? 0,
    }))
    const items = dealOut(oldestFirst, receivers, wish.each)
    return items.length === 0 ? null : keepAct(desk, to, 'share', items, {})
  })
}

/** What is still under way would be done after it was taken back. */
const cancel = (desk: Desk, id: string): Outcome<void> =>
  desk.store.write((to) => {
    const { status } = storedBatch(to, id, desk.now())
    if (status !== 'done') setBatchStatus(to, id, 'cancelled', desk.now())
  })

const takeBack = (desk: Desk, id: string): Outcome<Batch> =>
  desk.store.write((to) => {
    const { canTakeBack } = storedBatch(to, id, desk.now())
    if (!canTakeBack) refuse({ kind: 'changed-since' })
    const items = doneOf(to, id).map(({ draftId }) => ({ draftId, editor: null }))
    return keepAct(desk, to, 'take-back', items, { takesBack: id })
  })

export function manyCalls(desk: Desk, runs: BatchRuns) {
  const begun = (batch: Batch): Batch => {
    runs.begin(batch)
    return batch
  }
  return {
    act: calls.batches.act.handler(({ input }) => begun(answer(act(desk, input)))),
    share: calls.batches.share.handler(async ({ input }) => {
      const batch = answer(await share(desk, input))
      return batch === null ? null : begun(batch)
    }),
    takeBack: calls.batches.takeBack.handler(async ({ input: { id } }) => {
      answer(cancel(desk, id))
      await runs.stop(id)
      return begun(answer(takeBack(desk, id)))
    }),
  }
}
