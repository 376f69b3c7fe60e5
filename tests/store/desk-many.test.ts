import { expect, onTestFinished, test } from 'vitest'
import { asCaller } from '#main/caller.ts'
import { openDesk } from '#main/desk/open-desk.ts'
import type { Batch } from '#shared/contract/batches.ts'
import { EDITOR_HEADER, PAGE_HEADER } from '#shared/contract/caller.ts'
import type { ManyPlan } from '#shared/many/plan.ts'
import { aNamedDesk, clientOf, type DeskCalls, paste } from './a-desk.ts'
import { putDraft } from './draft-rows.ts'
import { emptyFolder, must } from './place.ts'

const page = (at: number) =>
  `Kabar Dermaga ${at}\n\nDermaga nomor ${at} di Teluk Seruni diperbaiki warga pada hari Senin.`

async function aDeskWith(count: number) {
  const desk = await aNamedDesk()
  await desk.settings.write({ editor: 'Budi Santoso' })
  await desk.settings.write({ editor: 'Rani Wulandari' })
  const { editors } = await desk.settings.read()
  const idOf = (name: string) => editors.find((editor) => editor.name === name)?.id ?? ''
  const ids: string[] = []
  for (let at = 0; at < count; at++) {
    ids.push((await desk.intake.import({ ...paste(page(at)), writer: 'Made Ayu' })).id)
  }
  return { desk, ids, rani: idOf('Rani Wulandari'), budi: idOf('Budi Santoso') }
}

const as = <T>(editor: string, next: () => T): T =>
  asCaller({ request: { headers: { [EDITOR_HEADER]: editor } }, next })

const batchOf = async (desk: DeskCalls, id: string): Promise<Batch> => {
  const found = (await desk.batches.list()).find((batch) => batch.id === id)
  if (!found) throw new Error('the batch is gone')
  return found
}

const ended = async (desk: DeskCalls, { id }: Batch): Promise<Batch> => {
  await expect.poll(async () => (await batchOf(desk, id)).status, { timeout: 240_000 }).toBe('done')
  return batchOf(desk, id)
}

const act = async (desk: DeskCalls, plan: ManyPlan, draftIds: string[]): Promise<Batch> =>
  ended(desk, await desk.batches.act({ plan, draftIds }))

const takeBack = async (desk: DeskCalls, { id }: Batch): Promise<Batch> =>
  ended(desk, await desk.batches.takeBack({ id }))

const rowsOf = async (desk: DeskCalls) =>
  new Map((await desk.drafts.list({ view: 'all' })).rows.map((row) => [row.id, row] as const))

const REJECT: ManyPlan = {
  work: 'reject',
  mayReturn: true,
  reasons: [],
  note: 'Topiknya sudah ada di halaman kami.',
  language: null,
}

test('many are rejected by the rules of one: those that cannot be are named with the reason, each writer has a letter', async () => {
  const { desk, ids, budi } = await aDeskWith(4)
  const [first = '', second = '', third = '', fourth = ''] = ids
  await act(desk, { work: 'hold', note: 'Menunggu foto.', until: null }, [second])
  await as(budi, () => desk.holders.take({ draftId: third }))
  await asCaller({
    request: { headers: { [PAGE_HEADER]: 'lain' } },
    next: () => desk.presence.stay({ draftId: fourth }),
  })
  const batch = await act(desk, REJECT, ids)
  expect(batch).toMatchObject({ work: 'reject', done: 1, failed: 3, by: 'Rani Wulandari' })
  const items = await desk.batches.items({ id: batch.id })
  expect(items.map(({ draftId, failure }) => [draftId, failure])).toMatchObject([
    [first, null],
    [
      second,
      { problem: 'not-allowed', details: { blockers: [{ kind: 'status', status: 'on-hold' }] } },
    ],
    [third, { problem: 'held-by-another', details: { by: 'Budi Santoso' } }],
    [fourth, { problem: 'held-elsewhere' }],
  ])
  const { decisions, status } = await desk.drafts.open({ id: first })
  expect(status).toBe('rejected-may-return')
  expect(decisions[0]).toMatchObject({ by: 'Rani Wulandari', letter: { note: REJECT.note } })
  expect((await desk.drafts.open({ id: third })).status).toBe('submitted')
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('an act is taken back as one, and what changed since is left and said', async () => {
  const { desk, ids } = await aDeskWith(3)
  const [first = '', second = '', third = ''] = ids
  const batch = await act(desk, REJECT, ids)
  expect(batch).toMatchObject({ done: 3, canTakeBack: true })
  // Somebody opened one of them again.
  const { decisions } = await desk.drafts.open({ id: second })
  await desk.workflow.decide({
    draftId: second,
    action: 'reopen',
    contentHash: decisions[0]?.contentHash ?? '',
  })
  const back = await takeBack(desk, batch)
  expect(back).toMatchObject({ work: 'take-back', done: 2, failed: 1, canTakeBack: false })
  const items = await desk.batches.items({ id: back.id })
  expect(items.filter(({ failure }) => failure !== null)).toMatchObject([
    { draftId: second, failure: { problem: 'changed-since' } },
  ])
  const rows = await rowsOf(desk)
  expect([first, second, third].map((id) => rows.get(id)?.status)).toEqual([
    'in-review',
    'in-review',
    'in-review',
  ])
  expect(await batchOf(desk, batch.id)).toMatchObject({ canTakeBack: false })
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('drafts are given, let go and tagged, and each of it taken back', async () => {
  const { desk, ids, rani, budi } = await aDeskWith(3)
  const [first = '', second = ''] = ids
  await desk.holders.take({ draftId: first })
  await as(budi, () => desk.holders.take({ draftId: second }))
  const plan = {
    work: 'assign',
    editor: budi,
    word: 'Untuk edisi Sabtu.',
    evenHeld: false,
  } as const
  const given = await act(desk, plan, ids)
  expect(given).toMatchObject({ done: 3, failed: 0 })
  const holders = async () => [...(await rowsOf(desk)).values()].map(({ holder }) => holder)
  expect(await holders()).toEqual([budi, budi, budi])
  const toMyself = { ...plan, editor: rani }
  expect(await act(desk, toMyself, ids)).toMatchObject({ done: 0, failed: 3 })
  expect(await act(desk, { ...toMyself, evenHeld: true }, [second])).toMatchObject({ done: 1 })
  expect(await takeBack(desk, given)).toMatchObject({ done: 2, failed: 1 })
  expect(await holders()).toEqual([rani, rani, null])

  await desk.tags.change({ draftId: first, add: ['dermaga'] })
  const tag: ManyPlan = { work: 'tag', add: ['dermaga', 'teluk-seruni'], remove: [] }
  const tagged = await act(desk, tag, ids)
  const tags = async () => [...(await rowsOf(desk)).values()].map((row) => row.tags)
  expect(await tags()).toEqual(Array(3).fill(['dermaga', 'teluk-seruni']))
  await takeBack(desk, tagged)
  expect(await tags()).toEqual([['dermaga'], [], []])
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('what nobody holds is shared out evenly, the oldest first', async () => {
  const { desk, ids, rani, budi } = await aDeskWith(6)
  const [first = ''] = ids
  await desk.holders.take({ draftId: first })
  const shared = await desk.batches.share({ view: 'review', editors: [rani, budi] })
  if (shared === null) throw new Error('nothing was shared out')
  expect(await ended(desk, shared)).toMatchObject({ work: 'share', done: 5 })
  const rows = await rowsOf(desk)
  // Rani holds one already, so that Budi begins.
  expect(ids.map((id) => rows.get(id)?.holder)).toEqual([rani, budi, rani, budi, rani, budi])
  expect(await desk.batches.share({ view: 'review', editors: [rani] })).toBeNull()
  await takeBack(desk, shared)
  const after = await rowsOf(desk)
  expect(ids.map((id) => after.get(id)?.holder)).toEqual([rani, null, null, null, null, null])
})

test('a thousand drafts in one go', { timeout: 240_000 }, async () => {
  const opened = await openDesk({ dataFolder: emptyFolder(), door: 'command-line' })
  if (!opened.ok) throw new Error('not opened')
  onTestFinished(opened.desk.close)
  const desk = clientOf(opened.desk)
  await desk.settings.write({ editor: 'Rani Wulandari' })
  const ids = Array.from({ length: 1_000 }, (_, at) => `naskah-${at}`)
  must(
    desk.store.write((to) => {
      for (const id of ids) putDraft(to, id)
    }),
  )
  const counts = async () => (await desk.drafts.list({ view: 'all' })).counts
  const rejected = await act(desk, REJECT, ids)
  expect(rejected).toMatchObject({ done: 1_000, failed: 0 })
  expect(await counts()).toMatchObject({ review: 0, decided: 1_000 })
})
