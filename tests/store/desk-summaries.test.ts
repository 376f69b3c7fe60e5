import { expect, test } from 'vitest'
import type { SummaryChange } from '#shared/summary/summary.ts'
import { aDesk, aNamedDesk, importedDraft, problem } from './a-desk.ts'
import { bulletAt, current, seen } from './reviewed.ts'

const add = (text: string): SummaryChange => ({ kind: 'add', at: 99, heading: '', text })

test('a change makes a new version of its line, which counts from then on', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const base = current(draft)
  const bulletId = bulletAt(draft, 2).id
  const text = 'Pemerintah kabupaten menyiapkan gudang pendingin berkapasitas 40 ton.'
  const version = await desk.summaries.change({
    draftId: draft.id,
    base: base.id,
    change: { kind: 'edit', bulletId, heading: '', text },
  })
  expect(version).toMatchObject({
    line: 1,
    seq: 2,
    parent: base.id,
    method: 'edit',
    lineMethod: 'import',
  })
  expect(version.bullets[2]).toEqual({
    ...bulletAt(draft, 2),
    text,
    editedBy: 'Rani Wulandari',
  })
  const after = await desk.drafts.open({ id: draft.id })
  expect(current(after)).toEqual(version)
  expect(after.status).toBe('in-review')
})

test('a change that changes nothing makes no version and starts no review', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const { id, heading, text } = bulletAt(draft, 0)
  const version = await desk.summaries.change({
    draftId: draft.id,
    base: current(draft).id,
    change: { kind: 'edit', bulletId: id, heading, text },
  })
  expect(version).toEqual(current(draft))
  expect((await desk.drafts.open({ id: draft.id })).status).toBe('submitted')
})

test('a change on a version that was overtaken is a conflict', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const change = (text: string) =>
    desk.summaries.change({ draftId: draft.id, base: current(draft).id, change: add(text) })
  await change('Panen maju tiga minggu.')
  expect(await problem(change('Panen mundur.'))).toEqual({ kind: 'conflict', seq: 2 })
})

test('one can go back a version and go on from there; nothing is lost', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const first = current(draft)
  const change = (base: string, text: string) =>
    desk.summaries.change({ draftId: draft.id, base, change: add(text) })
  const second = await change(first.id, 'Panen maju tiga minggu.')
  expect(await desk.summaries.use({ draftId: draft.id, versionId: first.id })).toEqual(first)
  expect((await desk.drafts.open({ id: draft.id })).currentVersion).toBe(first.id)
  const third = await change(first.id, 'Hujan berhenti sejak Februari.')
  expect(third).toMatchObject({ seq: 3, parent: first.id })
  expect(await desk.summaries.use({ draftId: draft.id, versionId: second.id })).toEqual(second)
})

test('a summary begun from nothing is a line of its own', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const version = await desk.summaries.change({
    draftId: draft.id,
    base: null,
    change: add('Petani memanen tiga minggu lebih awal.'),
  })
  expect(version).toMatchObject({
    line: 2,
    seq: 1,
    lineMethod: 'edit',
    bullets: [{ origin: 'hand' }],
  })
})

test('regenerating starts an extractive line around the locked bullets', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const kept = bulletAt(draft, 1)
  await desk.summaries.change({
    draftId: draft.id,
    base: current(draft).id,
    change: { kind: 'lock', bulletId: kept.id, locked: true },
  })
  const version = await desk.summaries.regenerate({ draftId: draft.id })
  expect(version).toMatchObject({ line: 2, seq: 1, method: 'extract', lineMethod: 'extract' })
  expect(version.bullets.map(({ origin }) => origin)).toEqual([
    'extractive',
    'imported-ai',
    'extractive',
  ])
  expect(version.bullets[1]).toEqual({ ...kept, locked: true })
})

test('a candidate of the desk is extractive; words that only claim to be one are by hand', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const bulletId = bulletAt(draft, 2).id
  const [candidate] = await desk.summaries.candidates({ draftId: draft.id, bulletId })
  if (!candidate) throw new Error('no candidate')
  const take = async (text: string) => {
    const base = (await desk.drafts.open({ id: draft.id })).currentVersion
    const change = { kind: 'take', bulletId, at: 2, candidate: { ...candidate, text } } as const
    const { bullets } = await desk.summaries.change({ draftId: draft.id, base, change })
    return bullets[2]
  }
  expect(await take(candidate.text)).toMatchObject({ origin: 'extractive', editedBy: null })
  expect(await take('Petani dijanjikan gudang gratis.')).toMatchObject({
    origin: 'hand',
    editedBy: 'Rani Wulandari',
  })
})

test('candidates are asked for a bullet that is there', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const call = desk.summaries.candidates({ draftId: draft.id, bulletId: 'tidak-ada' })
  expect(await problem(call)).toEqual({ kind: 'not-found', what: 'bullet' })
})

test('a version of another draft cannot be used', async () => {
  const desk = await aNamedDesk()
  const [one, two] = [await importedDraft(desk), await importedDraft(desk)]
  const call = desk.summaries.use({ draftId: one.id, versionId: current(two).id })
  expect(await problem(call)).toEqual({ kind: 'not-found', what: 'version' })
})

test('an acceptance is recorded for the words and the evidence that were seen', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const what = await seen(desk, draft, bulletAt(draft, 0))
  const accepted = await desk.summaries.accept(what)
  const { draftId, ...hashes } = what
  expect(accepted).toMatchObject([{ ...hashes, note: '', by: 'Rani Wulandari' }])
  expect(await desk.summaries.unaccept({ draftId, bulletId: what.bulletId })).toEqual([])
  const acts = (await desk.audit.list({ draftId: draft.id })).map(({ action }) => action)
  expect(acts.slice(0, 3)).toEqual(['acceptance-withdrawn', 'bullet-accepted', 'review-started'])
})

test('an acceptance of words or evidence that are not the stored ones is refused', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const what = await seen(desk, draft, bulletAt(draft, 0))
  for (const wrong of [{ textHash: 'lain' }, { evidenceHash: 'lain' }]) {
    expect(await problem(desk.summaries.accept({ ...what, ...wrong }))).toEqual({
      kind: 'content-changed',
    })
  }
  expect(await problem(desk.summaries.accept({ ...what, bulletId: 'lain' }))).toEqual({
    kind: 'not-found',
    what: 'bullet',
  })
})

test('a bullet that rests on nothing is accepted only with a note', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  await desk.summaries.change({
    draftId: draft.id,
    base: null,
    change: add('Kapal penyeberangan berlayar ke utara.'),
  })
  const after = await desk.drafts.open({ id: draft.id })
  const what = await seen(desk, after, bulletAt(after, 0))
  expect(await problem(desk.summaries.accept(what))).toEqual({ kind: 'note-required' })
  expect(await problem(desk.summaries.accept({ ...what, note: '  ' }))).toEqual({
    kind: 'note-required',
  })
  const note = 'Sudah ditanyakan kepada penulis.'
  expect(await desk.summaries.accept({ ...what, note })).toMatchObject([{ note }])
})

test('nobody without a name accepts a bullet', async () => {
  const desk = await aDesk()
  const draft = await importedDraft(desk)
  const what = await seen(desk, draft, bulletAt(draft, 0))
  expect(await problem(desk.summaries.accept(what))).toEqual({ kind: 'no-editor' })
})
