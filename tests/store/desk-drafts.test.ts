import { expect, test } from 'vitest'
import {
  aDesk,
  aNamedDesk,
  asFile,
  type DeskCalls,
  importedDraft,
  PAGE,
  paste,
  problem,
} from './a-desk.ts'
import { emptyFolder } from './place.ts'

const trail = async (desk: DeskCalls, draftId: string): Promise<readonly string[]> =>
  (await desk.audit.list({ draftId })).map(({ action }) => action).reverse()

const journalLines = (desk: DeskCalls): unknown =>
  desk.store.connections.reading.prepare('select count(*) from journal').pluck().get()

test('an import keeps what arrived, what it became and who sent it', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  expect(draft).toMatchObject({
    status: 'submitted',
    writer: 'Made Ayu',
    seq: 1,
    content: { title: 'Petani Cabai Lembah Seruni Panen Lebih Awal' },
    source: { name: 'panen.txt', mediaType: 'text/plain', size: Buffer.byteLength(PAGE) },
  })
  expect(draft.versions).toMatchObject([{ line: 1, seq: 1, method: 'import', by: 'Sunting' }])
  expect(draft.currentVersion).toBe(draft.versions[0]?.id)
  const source = await desk.intake.source({ id: draft.id })
  expect(Buffer.from(source.base64, 'base64').toString()).toBe(PAGE)
  expect(source.text).toBe(PAGE)
  expect(await trail(desk, draft.id)).toEqual(['draft-imported'])
})

test('an article without a summary has no version', async () => {
  const desk = await aNamedDesk()
  const text = 'Kebun Seruni Dibuka\n\nKebun Seruni dibuka untuk umum, Senin (2/3/2026).'
  const { id } = await desk.intake.import(paste(text))
  expect(await desk.drafts.open({ id })).toMatchObject({ versions: [], currentVersion: null })
})

test('bytes that were imported before are recognised as a duplicate', async () => {
  const desk = await aNamedDesk()
  const before = await desk.intake.recognise(asFile('lain.txt', PAGE))
  const draft = await importedDraft(desk)
  const after = await desk.intake.recognise(asFile('lain.txt', PAGE))
  expect([before.duplicateOf, after.duplicateOf]).toEqual([null, draft.id])
})

test('a submission that cannot be read stores nothing', async () => {
  const desk = await aNamedDesk()
  expect(await problem(desk.intake.import(asFile('kosong.txt', '')))).toMatchObject({
    kind: 'empty-input',
  })
  expect((await desk.drafts.list({ view: 'all' })).counts.all).toBe(0)
})

test('the samples are imported once', async () => {
  const desk = await aNamedDesk()
  const { ids } = await desk.intake.samples()
  expect(ids.length).toBeGreaterThan(2)
  expect(await desk.intake.samples()).toEqual({ ids: [] })
  const { rows } = await desk.drafts.list({ view: 'review' })
  expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort())
})

test('a save is acknowledged with its number, and the queue shows what it changed', async () => {
  const desk = await aNamedDesk()
  const { id, content } = await importedDraft(desk)
  const edited = { ...content, title: 'Panen Cabai di Lembah Seruni Maju Tiga Minggu' }
  const saved = await desk.drafts.save({ id, base: 1, content: edited })
  expect(saved).toMatchObject({ seq: 2, status: 'in-review' })
  expect(await desk.drafts.open({ id })).toMatchObject({
    content: edited,
    seq: 2,
    savedAt: saved.savedAt,
    status: 'in-review',
  })
  const { rows } = await desk.drafts.list({ view: 'review' })
  expect(rows).toMatchObject([{ id, title: edited.title, updatedAt: saved.savedAt }])
})

test('saving what is saved already appends nothing and starts no review', async () => {
  const desk = await aNamedDesk()
  const { id, content, savedAt } = await importedDraft(desk)
  const saved = await desk.drafts.save({ id, base: 1, content: structuredClone(content) })
  expect(saved).toEqual({ seq: 1, savedAt, status: 'submitted' })
  expect(journalLines(desk)).toBe(1)
  expect(await trail(desk, id)).toEqual(['draft-imported'])
})

test('a save whose acknowledgement was lost can be repeated', async () => {
  const desk = await aNamedDesk()
  const { id, content } = await importedDraft(desk)
  const save = { id, base: 1, content: { ...content, excerpt: 'Panen maju.' } }
  expect(await desk.drafts.save(save)).toEqual(await desk.drafts.save(save))
  expect(journalLines(desk)).toBe(2)
})

test('a save on top of another one is a conflict and overwrites nothing', async () => {
  const desk = await aNamedDesk()
  const { id, content } = await importedDraft(desk)
  const save = (excerpt: string) =>
    desk.drafts.save({ id, base: 1, content: { ...content, excerpt } })
  await save('Panen maju tiga minggu.')
  expect(await problem(save('Panen mundur.'))).toEqual({ kind: 'conflict', seq: 2 })
  expect((await desk.drafts.open({ id })).content.excerpt).toBe('Panen maju tiga minggu.')
})

test('a run of edits is one line of the trail; another act begins a new one', async () => {
  const desk = await aNamedDesk()
  const { id, content } = await importedDraft(desk)
  const save = (base: number) =>
    desk.drafts.save({ id, base, content: { ...content, excerpt: `Suntingan ${base}` } })
  await save(1)
  await save(2)
  await desk.workflow.tick({ draftId: id, item: 'facts', done: true })
  await save(3)
  await desk.settings.write({ editor: 'Budi Santosa' })
  await save(4)
  expect(await trail(desk, id)).toEqual([
    'draft-imported',
    'review-started',
    'article-edited',
    'item-ticked',
    'article-edited',
    'article-edited',
  ])
})

test('text is saved also before anybody gave a name', async () => {
  const desk = await aDesk()
  const { id, content } = await importedDraft(desk)
  await desk.drafts.save({ id, base: 1, content: { ...content, excerpt: 'Panen maju.' } })
  const [newest] = await desk.audit.list({ draftId: id })
  expect(newest).toMatchObject({ action: 'article-edited', by: '' })
})

test('everything is there after closing and opening again', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const { id, content } = await importedDraft(desk)
  await desk.drafts.save({ id, base: 1, content: { ...content, excerpt: 'Panen maju.' } })
  await desk.summaries.regenerate({ draftId: id })
  await desk.workflow.tick({ draftId: id, item: 'facts', done: true })
  const before = await desk.drafts.open({ id })
  await desk.close()
  const again = await aDesk(folder)
  expect(await again.drafts.open({ id })).toEqual(before)
  expect((await again.settings.read()).preferences.editor).toBe('Rani Wulandari')
})

test('views show each status where it is looked for', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  await importedDraft(desk, PAGE.replace('Senin', 'Selasa'))
  desk.store.connections.writing
    .prepare("update draft set status = 'resubmitted' where id = ?")
    .run(id)
  const { counts } = await desk.drafts.list({ view: 'all' })
  expect(counts).toEqual({ review: 2, returned: 1, held: 0, decided: 0, all: 2 })
  const { rows } = await desk.drafts.list({ view: 'returned' })
  expect(rows.map((row) => row.id)).toEqual([id])
})

test('input outside the contract is a bad request that names the field', async () => {
  const desk = await aNamedDesk()
  const { id, content } = await importedDraft(desk)
  const wrong: readonly (readonly [Promise<unknown>, string])[] = [
    [desk.drafts.open({ id: 7 as unknown as string }), 'id'],
    [desk.drafts.list({ view: 'alle' as 'all' }), 'view'],
    [desk.drafts.list({ view: 'all', limit: 1e9 }), 'limit'],
    [
      desk.drafts.save({ id, base: 1, content: { ...content, title: 3 as unknown as string } }),
      'content.title',
    ],
    [desk.drafts.save({ id, base: 1.5, content }), 'base'],
    [desk.settings.write({ theme: 'neon' as 'dark' }), 'theme'],
  ]
  for (const [call, where] of wrong) {
    expect(await problem(call)).toEqual({ kind: 'bad-request', where })
  }
  expect(journalLines(desk)).toBe(1)
})

test('a draft that does not exist is not found by any call', async () => {
  const desk = await aNamedDesk()
  const { content } = await importedDraft(desk)
  const draftId = 'tidak-ada'
  const calls = [
    desk.drafts.open({ id: draftId }),
    desk.drafts.save({ id: draftId, base: 1, content }),
    desk.intake.source({ id: draftId }),
    desk.summaries.change({
      draftId,
      base: null,
      change: { kind: 'add', at: 0, heading: '', text: 'Panen maju.' },
    }),
    desk.summaries.use({ draftId, versionId: 'v' }),
    desk.summaries.candidates({ draftId, bulletId: null }),
    desk.summaries.regenerate({ draftId }),
    desk.summaries.accept({ draftId, bulletId: 'b', textHash: '', evidenceHash: '' }),
    desk.summaries.unaccept({ draftId, bulletId: 'b' }),
    desk.workflow.tick({ draftId, item: 'facts', done: true }),
    desk.workflow.decide({ draftId, action: 'approve', contentHash: '' }),
    desk.publication.render({ draftId, format: 'html' }),
  ]
  for (const call of calls) {
    expect(await problem(call)).toEqual({ kind: 'not-found', what: 'draft' })
  }
})
