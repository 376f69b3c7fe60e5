import { expect, test } from 'vitest'
import { aDesk, aNamedDesk, type DeskCalls, importedDraft, problem } from './a-desk.ts'
import { current, hashOf, readyToApprove } from './reviewed.ts'

const revisions = (desk: DeskCalls): unknown =>
  desk.store.connections.reading.prepare('select count(*) from revision').pluck().get()

test('an approval freezes what was approved and stands in the record', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const draft = await readyToApprove(desk, id)
  const { status, decision } = await desk.workflow.decide({
    draftId: id,
    action: 'approve',
    contentHash: hashOf(draft),
  })
  expect(status).toBe('approved')
  expect(decision).toMatchObject({
    action: 'approve',
    from: 'in-review',
    to: 'approved',
    contentHash: hashOf(draft),
    override: '',
    overridden: [],
    by: 'Rani Wulandari',
  })
  expect((await desk.drafts.open({ id })).decisions).toEqual([decision])
  expect(await desk.audit.list({ draftId: id, limit: 1 })).toMatchObject([
    {
      action: 'approved',
      by: 'Rani Wulandari',
      details: { contentHash: hashOf(draft), version: current(draft).id },
    },
  ])
  const { claims } = await desk.publication.render({ draftId: id, format: 'html' })
  expect(claims).toMatchObject({ aiNote: false, reviewed: { carried: true, by: 'Rani Wulandari' } })
})

test('what blocks an approval is named, and nothing is decided', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const call = desk.workflow.decide({
    draftId: draft.id,
    action: 'approve',
    contentHash: hashOf(draft),
  })
  const refused = await problem(call)
  if (refused === 'done' || refused.kind !== 'not-allowed') throw new Error('was allowed')
  const kinds = new Set(refused.blockers.map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(['checklist', 'bullet', 'finding']))
  expect(await desk.drafts.open({ id: draft.id })).toMatchObject({
    status: 'submitted',
    decisions: [],
  })
  expect(revisions(desk)).toBe(1)
})

test('a decision on content that was changed since is refused', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const draft = await readyToApprove(desk, id)
  const content = { ...draft.content, excerpt: 'Panen cabai maju tiga minggu.' }
  await desk.drafts.save({ id, base: draft.seq, content })
  const call = desk.workflow.decide({
    draftId: id,
    action: 'approve',
    contentHash: hashOf(draft),
  })
  expect(await problem(call)).toEqual({ kind: 'content-changed' })
})

test('an edit takes the review claim away, and undoing the edit gives it back', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const draft = await readyToApprove(desk, id)
  await desk.workflow.decide({ draftId: id, action: 'approve', contentHash: hashOf(draft) })
  const reviewed = async () =>
    (await desk.publication.render({ draftId: id, format: 'json' })).claims.reviewed
  const edited = { ...draft.content, excerpt: 'Panen cabai maju tiga minggu.' }
  const saved = await desk.drafts.save({ id, base: draft.seq, content: edited })
  expect(saved.status).toBe('approved')
  expect(await reviewed()).toEqual({ carried: false, why: 'content-changed' })
  const publish = {
    draftId: id,
    action: 'publish',
    contentHash: hashOf({ ...draft, content: edited }),
  } as const
  expect(await problem(desk.workflow.decide(publish))).toMatchObject({
    kind: 'not-allowed',
    blockers: [{ kind: 'approval-stale' }],
  })
  await desk.drafts.save({ id, base: saved.seq, content: draft.content })
  expect(await reviewed()).toMatchObject({ carried: true })
})

test('an override lets findings pass, with its reason and with what it passed over', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const ready = await readyToApprove(desk, id)
  await desk.drafts.save({ id, base: ready.seq, content: { ...ready.content, title: '' } })
  const draft = await desk.drafts.open({ id })
  const wish = { draftId: id, action: 'approve', contentHash: hashOf(draft) } as const
  expect(await problem(desk.workflow.decide(wish))).toMatchObject({
    kind: 'not-allowed',
    blockers: [{ kind: 'finding', finding: { check: 'article/no-title' } }],
  })
  const override = 'Judul menyusul dari redaktur halaman.'
  const { decision } = await desk.workflow.decide({ ...wish, override })
  expect(decision).toMatchObject({ override, overridden: [{ check: 'article/no-title' }] })
})

test('sending back and rejecting need a reason that the house style knows', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const wish = { draftId: draft.id, action: 'request-changes', contentHash: hashOf(draft) } as const
  expect(await problem(desk.workflow.decide(wish))).toMatchObject({
    kind: 'not-allowed',
    blockers: [{ kind: 'reason' }],
  })
  expect(await problem(desk.workflow.decide({ ...wish, reasons: ['karangan'] }))).toEqual({
    kind: 'bad-request',
    where: 'reasons',
  })
  const { status, decision } = await desk.workflow.decide({
    ...wish,
    reasons: ['typos'],
    note: 'Periksa ejaan bagian dua.',
  })
  expect(status).toBe('changes-requested')
  expect(decision).toMatchObject({ reasons: ['typos'], note: 'Periksa ejaan bagian dua.' })
  expect((await desk.drafts.list({ view: 'returned' })).rows).toMatchObject([{ id: draft.id }])
})

test('nobody without a name decides or ticks', async () => {
  const desk = await aDesk()
  const draft = await importedDraft(desk)
  const decide = desk.workflow.decide({
    draftId: draft.id,
    action: 'hold',
    contentHash: hashOf(draft),
    note: 'Menunggu foto.',
  })
  expect(await problem(decide)).toMatchObject({
    kind: 'not-allowed',
    blockers: [{ kind: 'no-editor' }],
  })
  for (const editor of [null, '  ']) {
    await desk.settings.write({ editor })
    const tick = desk.workflow.tick({ draftId: draft.id, item: 'facts', done: true })
    expect(await problem(tick)).toEqual({ kind: 'no-editor' })
  }
})

test('an item is ticked once, unticked once, and must be on the checklist', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const tick = (item: string, done: boolean) => desk.workflow.tick({ draftId: id, item, done })
  expect(await tick('facts', true)).toEqual({ ticks: ['facts'], status: 'in-review' })
  expect(await tick('facts', true)).toEqual({ ticks: ['facts'], status: 'in-review' })
  expect(await tick('facts', false)).toEqual({ ticks: [], status: 'in-review' })
  expect(await problem(tick('karangan', true))).toEqual({ kind: 'bad-request', where: 'item' })
  const acts = (await desk.audit.list({ draftId: id })).map(({ action }) => action)
  expect(acts).toEqual(['item-unticked', 'item-ticked', 'review-started', 'draft-imported'])
})
