import { expect, test } from 'vitest'
import type { Batch } from '#shared/contract/batches.ts'
import { bulletsReply } from '../models/answer.ts'
import { aModelServer, aProvider } from '../models/ask.ts'
import type { Script } from '../models/model-server.ts'
import { aDesk, aNamedDesk, asFile, type DeskCalls, PAGE, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'

const reply = bulletsReply([
  {
    sources: ['S1'],
    text: 'Petani cabai di Lembah Seruni memanen tiga minggu lebih awal, Senin (2/3/2026).',
  },
  {
    sources: ['S2'],
    text: 'Menurut ketua kelompok tani Wayan Sutama, harga di tingkat petani turun menjadi 18 ribu rupiah per kilogram.',
  },
  {
    sources: ['S3'],
    text: 'Pemerintah kabupaten menyiapkan gudang pendingin berkapasitas 40 ton di Pasar Induk Seruni.',
  },
])

/** A desk with a few drafts and a provider. */
async function aQueue(script: Script, count = 4) {
  const server = await aModelServer(script)
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  await desk.models.save(aProvider(server.address))
  const draftIds: string[] = []
  for (let at = 0; at < count; at++) {
    const file = asFile(`panen-${at}.txt`, PAGE.replace('Lebih Awal', `Lebih Awal ${at}`))
    draftIds.push((await desk.intake.import({ ...file, writer: 'Made Ayu' })).id)
  }
  const start = { work: 'regenerate', providerId: 'p1', draftIds, parallel: 2 } as const
  return { server, folder, desk, draftIds, start }
}

const batchOf = async (desk: DeskCalls, id: string): Promise<Batch> => {
  const found = (await desk.batches.list()).find((batch) => batch.id === id)
  if (!found) throw new Error('the batch is gone')
  return found
}

/** The first request of a run waits until the AI SDK is loaded. */
const patient = { timeout: 10_000 }

const until = (desk: DeskCalls, id: string, status: Batch['status']) =>
  expect.poll(async () => (await batchOf(desk, id)).status, patient).toBe(status)

const waitingOf = async (desk: DeskCalls, draftId: string) =>
  (await desk.candidates.list({ draftId })).filter(({ status }) => status === 'waiting')

test('a batch leaves candidates on every draft, and no summary changes', async () => {
  const { desk, draftIds, start } = await aQueue(() => reply)
  const before = await Promise.all(draftIds.map((id) => desk.drafts.open({ id })))
  const batch = await desk.batches.start(start)
  expect(batch).toMatchObject({ status: 'running', total: 4, by: 'Rani Wulandari' })
  await until(desk, batch.id, 'done')
  expect(await batchOf(desk, batch.id)).toMatchObject({ done: 4, failed: 0, faulty: 0 })
  for (const id of draftIds) expect(await waitingOf(desk, id)).toHaveLength(3)
  const after = await Promise.all(draftIds.map((id) => desk.drafts.open({ id })))
  expect(after.map(({ versions }) => versions)).toEqual(before.map(({ versions }) => versions))
  const { rows } = await desk.drafts.list({ view: 'all' })
  expect(rows.map(({ candidates }) => candidates)).toEqual([3, 3, 3, 3])
})

test('where no proposal of a model is sound, that is said and the article’s own sentences wait beside them', async () => {
  const wrong = bulletsReply([
    { sources: ['S2'], text: 'Harga di tingkat petani turun menjadi 81 ribu rupiah per kilogram.' },
  ])
  const { server, desk, draftIds, start } = await aQueue([wrong], 1)
  const batch = await desk.batches.start(start)
  await until(desk, batch.id, 'done')
  expect(server.requests()).toHaveLength(3)
  const { faulty, done } = await batchOf(desk, batch.id)
  expect(done).toBe(1)
  expect(faulty).toBeGreaterThan(0)
  expect((await desk.batches.items({ id: batch.id }))[0]?.faulty).toBe(faulty)
  const waiting = await waitingOf(desk, draftIds[0] ?? '')
  const ofArticle = waiting.filter(({ provenance }) => provenance === null)
  expect(ofArticle.length).toBeGreaterThan(0)
  expect(ofArticle.every(({ faults }) => faults.length === 0)).toBe(true)
  expect(waiting).toHaveLength(faulty + ofArticle.length)
})

test('never more requests at once than were asked for', async () => {
  const { server, desk, start } = await aQueue([{ kind: 'hang', after: '' }])
  const batch = await desk.batches.start(start)
  await expect.poll(() => server.requests().length, patient).toBe(2)
  expect(await batchOf(desk, batch.id)).toMatchObject({ status: 'running', done: 0 })
  await desk.batches.cancel({ id: batch.id })
  expect(server.requests()).toHaveLength(2)
  await expect.poll(server.open).toBe(0)
  expect(await batchOf(desk, batch.id)).toMatchObject({ status: 'cancelled', done: 0, failed: 0 })
})

test('without a model the article’s own sentences wait as candidates', async () => {
  const { server, desk, draftIds, start } = await aQueue([reply])
  const batch = await desk.batches.start({ ...start, providerId: null })
  await until(desk, batch.id, 'done')
  const [first] = draftIds
  const waiting = await waitingOf(desk, first ?? '')
  expect(waiting.length).toBeGreaterThan(0)
  expect(waiting.every(({ provenance }) => provenance === null)).toBe(true)
  const version = await desk.candidates.takeAll({
    draftId: first ?? '',
    requestId: waiting[0]?.requestId ?? '',
    providerId: null,
  })
  expect(version).toMatchObject({ method: 'extract', lineMethod: 'extract' })
  expect(version.bullets.every(({ origin }) => origin === 'extractive')).toBe(true)
  expect(server.requests()).toEqual([])
})

test('checking counts anew and asks no model', async () => {
  const { server, desk, start } = await aQueue([reply])
  const batch = await desk.batches.start({ ...start, work: 'check' })
  await until(desk, batch.id, 'done')
  expect(await batchOf(desk, batch.id)).toMatchObject({ providerId: null, done: 4 })
  expect(server.requests()).toEqual([])
})

test('a paused batch begins no further draft and goes on where it stopped', async () => {
  const { server, desk, start } = await aQueue([{ kind: 'hang', after: '' }])
  const batch = await desk.batches.start(start)
  await expect.poll(() => server.requests().length, patient).toBe(2)
  expect((await desk.batches.pause({ id: batch.id })).status).toBe('paused')
  server.answerWith(() => reply)
  const before = server.requests().length
  expect((await desk.batches.resume({ id: batch.id })).status).toBe('running')
  await until(desk, batch.id, 'done')
  expect(await batchOf(desk, batch.id)).toMatchObject({ done: 4, failed: 0 })
  expect(server.requests()).toHaveLength(before + 4)
})

test('a batch that a closing desk left is taken up by the next one, without doubles', async () => {
  const { server, folder, desk, draftIds, start } = await aQueue((_, at) =>
    at < 2 ? reply : { kind: 'hang', after: '' },
  )
  const { id } = await desk.batches.start(start)
  await expect.poll(async () => (await batchOf(desk, id)).done, patient).toBe(2)
  await expect.poll(() => server.requests().length, patient).toBe(4)
  await desk.close()
  const next = await aDesk(folder)
  expect(await batchOf(next, id)).toMatchObject({ status: 'interrupted', done: 2, total: 4 })
  server.answerWith(() => reply)
  const before = server.requests().length
  await next.batches.resume({ id })
  await until(next, id, 'done')
  expect(server.requests()).toHaveLength(before + 2)
  for (const draftId of draftIds) expect(await waitingOf(next, draftId)).toHaveLength(3)
})

test('where the provider itself fails, the rest waits for a person and can be asked again', async () => {
  const { server, desk, start } = await aQueue(() => ({ kind: 'refuse', status: 401 }), 6)
  const batch = await desk.batches.start({ ...start, parallel: 1 })
  await until(desk, batch.id, 'paused')
  expect(await batchOf(desk, batch.id)).toMatchObject({ failed: 3, done: 0, total: 6 })
  const items = await desk.batches.items({ id: batch.id })
  expect(items.filter(({ status }) => status === 'waiting')).toHaveLength(3)
  expect(items[0]?.failure).toMatchObject({ kind: 'key-missing' })
  server.answerWith(() => reply)
  await desk.batches.retry({ id: batch.id })
  await until(desk, batch.id, 'done')
  expect(await batchOf(desk, batch.id)).toMatchObject({ done: 6, failed: 0 })
})

test('asked again while a request of the halted round still hangs, a batch goes on', async () => {
  const { server, desk, start } = await aQueue(
    (_, at) => (at === 0 ? { kind: 'hang', after: '' } : { kind: 'refuse', status: 401 }),
    5,
  )
  const batch = await desk.batches.start(start)
  await until(desk, batch.id, 'paused')
  server.answerWith(() => reply)
  await desk.batches.retry({ id: batch.id })
  await until(desk, batch.id, 'done')
  expect(await batchOf(desk, batch.id)).toMatchObject({ done: 5, failed: 0 })
})

test('a provider that names a time is asked again then', async () => {
  const busy = { kind: 'refuse', status: 429, headers: { 'Retry-After': '1' } } as const
  const { desk, start } = await aQueue((_, at) => (at === 0 ? busy : reply), 2)
  const batch = await desk.batches.start(start)
  await until(desk, batch.id, 'done')
  expect(await batchOf(desk, batch.id)).toMatchObject({ done: 2, failed: 0 })
})

test('a provider that asks for a longer pause is left alone, and the desk says until when', async () => {
  const busy = { kind: 'refuse', status: 429, headers: { 'Retry-After': '120' } } as const
  const { desk, start, server } = await aQueue(() => busy, 1)
  const begun = Date.now()
  const { id, restsUntil } = await desk.batches.start(start)
  expect(restsUntil).toBe(null)
  const rest = async () => Date.parse((await batchOf(desk, id)).restsUntil ?? '') - begun
  await expect.poll(rest, patient).toBeGreaterThanOrEqual(120_000)
  expect(await batchOf(desk, id)).toMatchObject({ status: 'running', done: 0, failed: 0 })
  await desk.batches.pause({ id })
  await desk.batches.resume({ id })
  // Other work goes through meanwhile, and the provider is not asked again before its time.
  const other = await desk.batches.start({ ...start, work: 'check', providerId: null })
  await until(desk, other.id, 'done')
  expect(await rest()).toBeGreaterThanOrEqual(120_000)
  expect(server.requests()).toHaveLength(1)
  await desk.batches.cancel({ id })
})

test('a draft that cannot be worked on fails by itself', async () => {
  const { desk, draftIds, start } = await aQueue(() => reply)
  const [first] = draftIds
  const draft = await desk.drafts.open({ id: first ?? '' })
  const { state } = draft.content.body
  const body = { ...draft.content.body, state: { ...state, root: { ...state.root, children: [] } } }
  await desk.drafts.save({ id: draft.id, base: draft.seq, content: { ...draft.content, body } })
  const batch = await desk.batches.start(start)
  await until(desk, batch.id, 'done')
  expect(await batchOf(desk, batch.id)).toMatchObject({ done: 3, failed: 1 })
  const [item] = await desk.batches.items({ id: batch.id })
  expect(item).toMatchObject({ draftId: first, failure: { kind: 'other', problem: 'too-short' } })
})

test('nothing begins with a draft or a provider that the desk does not know', async () => {
  const { desk, start } = await aQueue([reply])
  expect(await problem(desk.batches.start({ ...start, draftIds: ['tiada'] }))).toEqual({
    kind: 'not-found',
    what: 'draft',
  })
  expect(await problem(desk.batches.start({ ...start, providerId: 'tiada' }))).toEqual({
    kind: 'not-found',
    what: 'provider',
  })
  expect(await problem(desk.batches.pause({ id: 'tiada' }))).toEqual({
    kind: 'not-found',
    what: 'batch',
  })
  expect(await desk.batches.list()).toEqual([])
})
