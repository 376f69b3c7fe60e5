import { expect, test } from 'vitest'
import type { CandidateEvent, CandidateTarget, ModelCandidate } from '#shared/proposal/candidate.ts'
import { bulletsReply, type ReplyBullet } from '../models/answer.ts'
import { aModelServer, aProvider } from '../models/ask.ts'
import type { Script } from '../models/model-server.ts'
import { aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'

const LEAD: ReplyBullet = {
  sources: ['S1'],
  text: 'Petani cabai di Lembah Seruni memanen tiga minggu lebih awal, Senin (2/3/2026).',
}
const PRICE: ReplyBullet = {
  sources: ['S2'],
  text: 'Menurut ketua kelompok tani Wayan Sutama, harga di tingkat petani turun menjadi 18 ribu rupiah per kilogram.',
}
const STORE: ReplyBullet = {
  sources: ['S3'],
  text: 'Pemerintah kabupaten menyiapkan gudang pendingin berkapasitas 40 ton di Pasar Induk Seruni.',
}
const WRONG: ReplyBullet = {
  sources: ['S3'],
  text: 'Pemerintah kabupaten menyiapkan gudang pendingin berkapasitas 90 ton di Pasar Induk Melati.',
}
const whole = bulletsReply([LEAD, PRICE, STORE])
const WHOLE: CandidateTarget = { kind: 'summary' }

/** A draft on a desk with a provider whose server keeps to the script. */
async function aDraftAndModel(script: Script, names: readonly string[] = ['p1']) {
  const server = await aModelServer(script)
  const desk = await aNamedDesk()
  for (const id of names) await desk.models.save(aProvider(server.address, { id }))
  const draft = await importedDraft(desk)
  return { server, desk, draft, bullets: draft.versions.at(-1)?.bullets ?? [] }
}

async function told(events: AsyncIterable<CandidateEvent>): Promise<readonly CandidateEvent[]> {
  const all: CandidateEvent[] = []
  for await (const event of events) all.push(event)
  return all
}

const ask = async (
  desk: DeskCalls,
  draftId: string,
  target: CandidateTarget = WHOLE,
  providerIds = ['p1'],
) => told(await desk.candidates.ask({ draftId, target, providerIds, wish: '' }))

const candidatesIn = (events: readonly CandidateEvent[]): readonly ModelCandidate[] =>
  events.flatMap((event) => (event.kind === 'candidate' ? [event.candidate] : []))

test('candidates are kept as they are finished, and the summary stays as it was', async () => {
  const { desk, draft } = await aDraftAndModel([whole])
  const events = await ask(desk, draft.id)
  const found = candidatesIn(events)
  expect(events.at(0)).toMatchObject({ kind: 'asked', round: 0, positions: [0, 1, 2] })
  expect(events.at(-1)).toEqual({ kind: 'ended', why: 'done' })
  expect(found.map(({ candidate }) => candidate.text)).toEqual([LEAD.text, PRICE.text, STORE.text])
  expect(found.every(({ faults, outdated }) => faults.length === 0 && !outdated)).toBe(true)
  expect([...(await desk.candidates.list({ draftId: draft.id }))].sort(byPlace)).toEqual(found)
  const after = await desk.drafts.open({ id: draft.id })
  expect(after.versions).toEqual(draft.versions)
  expect(after.status).toBe('submitted')
})

const byPlace = (a: ModelCandidate, b: ModelCandidate) => a.position - b.position

test('a candidate that is taken becomes the bullet, with all that is known of its making', async () => {
  const { desk, draft, bullets } = await aDraftAndModel([bulletsReply([STORE])])
  const [, , third] = bullets
  const target = { kind: 'bullet', bulletId: third?.id ?? '' } as const
  const [candidate] = candidatesIn(await ask(desk, draft.id, target))
  const version = await desk.candidates.take({
    draftId: draft.id,
    base: draft.currentVersion,
    candidateId: candidate?.id ?? '',
    bulletId: target.bulletId,
    at: 2,
  })
  const taken = version.bullets[2]
  expect(taken).toMatchObject({
    id: target.bulletId,
    text: STORE.text,
    origin: 'model',
    editedBy: null,
  })
  expect(taken?.provenance).toMatchObject({
    ...candidate?.provenance,
    taken: { by: 'Rani Wulandari', findings: [] },
  })
  expect(taken?.provenance?.tokens).toEqual({ input: 900, output: 120 })
  const [kept] = await desk.candidates.list({ draftId: draft.id })
  expect(kept?.status).toBe('taken')
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('a model’s bullet stays its own when it is edited, and no longer when it is written anew', async () => {
  const { desk, draft, bullets } = await aDraftAndModel([bulletsReply([STORE])])
  const target = { kind: 'bullet', bulletId: bullets[2]?.id ?? '' } as const
  const [candidate] = candidatesIn(await ask(desk, draft.id, target))
  const take = {
    draftId: draft.id,
    candidateId: candidate?.id ?? '',
    bulletId: target.bulletId,
    at: 2,
  }
  const taken = await desk.candidates.take({ ...take, base: draft.currentVersion })
  const change = (base: string, kind: 'edit' | 'rewrite', text: string) =>
    desk.summaries.change({
      draftId: draft.id,
      base,
      change: { kind, bulletId: target.bulletId, heading: '', text },
    } as Parameters<typeof desk.summaries.change>[0])
  const edited = await change(
    taken.id,
    'edit',
    'Gudang pendingin 40 ton disiapkan di Pasar Induk Seruni.',
  )
  expect(edited.bullets[2]).toMatchObject({
    origin: 'model',
    editedBy: 'Rani Wulandari',
    provenance: { candidateId: candidate?.id },
  })
  const written = await desk.summaries.change({
    draftId: draft.id,
    base: edited.id,
    change: {
      kind: 'rewrite',
      bulletId: target.bulletId,
      text: 'Pasar Induk Seruni mendapat gudang pendingin.',
    },
  })
  expect(written.bullets[2]).toMatchObject({ origin: 'hand' })
  expect(written.bullets[2]).not.toHaveProperty('provenance')
})

test('the whole is taken around what an editor locked or wrote', async () => {
  const { desk, draft, bullets } = await aDraftAndModel([bulletsReply([LEAD, STORE])])
  const [, second] = bullets
  const written = await desk.summaries.change({
    draftId: draft.id,
    base: draft.currentVersion,
    change: {
      kind: 'rewrite',
      bulletId: second?.id ?? '',
      text: 'Harga cabai turun, kata ketua kelompok tani.',
    },
  })
  const events = await ask(desk, draft.id)
  const version = await desk.candidates.takeAll({
    draftId: draft.id,
    requestId: candidatesIn(events)[0]?.requestId ?? '',
    providerId: 'p1',
  })
  expect(version.method).toBe('model')
  expect(version.bullets.map(({ text, origin }) => [origin, text])).toEqual([
    ['model', LEAD.text],
    ['hand', written.bullets[1]?.text],
    ['model', STORE.text],
  ])
})

test('no proposal replaces what an editor locked or wrote', async () => {
  const { desk, draft, bullets } = await aDraftAndModel([bulletsReply([STORE])])
  const [first, second, third] = bullets
  const target = { kind: 'bullet', bulletId: third?.id ?? '' } as const
  const [candidate] = candidatesIn(await ask(desk, draft.id, target))
  const change = (
    base: string | null,
    made: Parameters<typeof desk.summaries.change>[0]['change'],
  ) => desk.summaries.change({ draftId: draft.id, base, change: made })
  const locked = await change(draft.currentVersion, {
    kind: 'lock',
    bulletId: first?.id ?? '',
    locked: true,
  })
  const written = await change(locked.id, {
    kind: 'rewrite',
    bulletId: second?.id ?? '',
    text: 'Harga turun.',
  })
  const take = (bulletId: string | undefined) =>
    problem(
      desk.candidates.take({
        draftId: draft.id,
        base: written.id,
        candidateId: candidate?.id ?? '',
        bulletId: bulletId ?? '',
        at: 0,
      }),
    )
  expect(await take(first?.id)).toEqual({ kind: 'locked' })
  expect(await take(second?.id)).toEqual({ kind: 'hand-written' })
  const asked = { draftId: draft.id, providerIds: ['p1'], wish: '' }
  const onLocked = { kind: 'bullet', bulletId: first?.id ?? '' } as const
  expect(await problem(desk.candidates.ask({ ...asked, target: onLocked }))).toEqual({
    kind: 'locked',
  })
})

test('a candidate for an older article is marked, and taken only knowingly', async () => {
  const { desk, draft } = await aDraftAndModel([whole])
  const [candidate] = candidatesIn(await ask(desk, draft.id))
  const content = { ...draft.content, title: 'Panen Cabai Lembah Seruni Lebih Awal' }
  await desk.drafts.save({ id: draft.id, base: draft.seq, content })
  const listed = await desk.candidates.list({ draftId: draft.id })
  expect(listed.every(({ outdated }) => outdated)).toBe(true)
  const take = {
    draftId: draft.id,
    base: draft.currentVersion,
    candidateId: candidate?.id ?? '',
    bulletId: null,
    at: 3,
  }
  expect(await problem(desk.candidates.take(take))).toEqual({ kind: 'candidate-outdated' })
  const version = await desk.candidates.take({ ...take, outdated: true })
  expect(version.bullets[3]?.text).toBe(LEAD.text)
})

test('asking again ends the stream before, and what it proposed gives way', async () => {
  const { server, desk, draft } = await aDraftAndModel([{ kind: 'hang', after: '' }])
  const first = await desk.candidates.ask({
    draftId: draft.id,
    target: WHOLE,
    providerIds: ['p1'],
    wish: '',
  })
  const begun = await first.next()
  expect(begun.value).toMatchObject({ kind: 'asked' })
  server.answerWith([whole])
  const [before, after] = await Promise.all([told(first), ask(desk, draft.id)])
  expect(before).toEqual([{ kind: 'ended', why: 'superseded' }])
  expect(candidatesIn(after)).toHaveLength(3)
  await ask(desk, draft.id)
  const statuses = (await desk.candidates.list({ draftId: draft.id })).map(({ status }) => status)
  expect(statuses.filter((status) => status === 'superseded')).toHaveLength(3)
  expect(statuses.filter((status) => status === 'waiting')).toHaveLength(3)
})

test('whoever listens stops the request by going away', async () => {
  const { server, desk, draft } = await aDraftAndModel([{ kind: 'hang', after: '{"bullets":[' }])
  const stop = new AbortController()
  const stream = await desk.candidates.ask(
    { draftId: draft.id, target: WHOLE, providerIds: ['p1'], wish: '' },
    { signal: stop.signal },
  )
  expect((await stream.next()).value).toMatchObject({ kind: 'asked' })
  stop.abort()
  await told(stream).catch(() => [])
  await expect.poll(server.open).toBe(0)
  expect(await desk.candidates.list({ draftId: draft.id })).toEqual([])
})

test('where no model helps, the article itself is offered', async () => {
  const { desk, draft } = await aDraftAndModel([{ kind: 'refuse', status: 500 }])
  const events = await ask(desk, draft.id)
  expect(events).toContainEqual({
    kind: 'failed',
    providerId: 'p1',
    failure: { kind: 'server-error', status: 500 },
  })
  const fallback = events.find((event) => event.kind === 'fallback')
  expect(fallback?.candidates.length).toBeGreaterThan(0)
  expect(events.at(-1)).toEqual({ kind: 'ended', why: 'done' })
})

test('each of the article’s own words that are offered for the whole is extractive when it is taken', async () => {
  const { desk, draft } = await aDraftAndModel([{ kind: 'refuse', status: 500 }])
  const fallback = (await ask(desk, draft.id)).find((event) => event.kind === 'fallback')
  const offered = fallback?.candidates ?? []
  let base = draft.currentVersion
  for (const [at, candidate] of offered.entries()) {
    const bulletId = draft.versions[0]?.bullets[at]?.id ?? null
    const change = { kind: 'take', bulletId, at, candidate } as const
    base = (await desk.summaries.change({ draftId: draft.id, base, change })).id
  }
  const version = await desk.summaries.version({ draftId: draft.id, versionId: base ?? '' })
  expect(version.bullets.map(({ origin }) => origin)).toEqual(offered.map(() => 'extractive'))
})

test('what two repairs do not mend is kept with its faults, and not taken with the rest', async () => {
  const { server, desk, draft } = await aDraftAndModel((_, at) =>
    at === 0 ? bulletsReply([LEAD, PRICE, WRONG]) : bulletsReply([WRONG]),
  )
  const events = await ask(desk, draft.id)
  expect(server.requests()).toHaveLength(3)
  const faulty = candidatesIn(events).find(({ position }) => position === 2)
  expect(faulty?.faults.map(({ kind }) => kind)).toContain('finding')
  const version = await desk.candidates.takeAll({
    draftId: draft.id,
    requestId: faulty?.requestId ?? '',
    providerId: 'p1',
  })
  expect(version.bullets.map(({ text }) => text)).toEqual([LEAD.text, PRICE.text])
})

test('two models are asked side by side', async () => {
  const { desk, draft } = await aDraftAndModel(() => whole, ['p1', 'p2'])
  const found = candidatesIn(await ask(desk, draft.id, WHOLE, ['p1', 'p2']))
  const of = (id: string) => found.filter(({ provenance }) => provenance?.provider.id === id)
  expect([of('p1').length, of('p2').length]).toEqual([3, 3])
  expect(new Set(found.map(({ requestId }) => requestId)).size).toBe(1)
})

test('a rejected candidate stays in the history and is not taken with the rest', async () => {
  const { desk, draft } = await aDraftAndModel([whole])
  const found = candidatesIn(await ask(desk, draft.id))
  const [first] = found
  const reject = { draftId: draft.id, candidateId: first?.id ?? '' }
  expect((await desk.candidates.reject(reject)).status).toBe('rejected')
  const version = await desk.candidates.takeAll({
    draftId: draft.id,
    requestId: first?.requestId ?? '',
    providerId: 'p1',
  })
  expect(version.bullets.map(({ text }) => text)).toEqual([PRICE.text, STORE.text])
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})
