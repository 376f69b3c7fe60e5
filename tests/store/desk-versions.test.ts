import { expect, test } from 'vitest'
import type { SummaryChange } from '#shared/summary/summary.ts'
import { aNamedDesk, importedDraft, problem } from './a-desk.ts'
import { bulletAt, current } from './reviewed.ts'

const add = (text: string): SummaryChange => ({ kind: 'add', at: 99, heading: '', text })

/** A draft whose imported summary was changed once, and then made anew from the article. */
async function twoLines() {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const imported = current(draft)
  const edited = await desk.summaries.change({
    draftId: draft.id,
    base: imported.id,
    change: add('Panen maju tiga minggu.'),
  })
  const extractive = await desk.summaries.regenerate({ draftId: draft.id })
  return { desk, draft, draftId: draft.id, imported, edited, extractive }
}

test('every version is listed without its words, each line from its beginning', async () => {
  const { desk, draftId, imported, edited, extractive } = await twoLines()
  expect(await desk.summaries.versions({ draftId })).toEqual(
    [imported, edited, extractive].map(
      ({ id, line, seq, method, lineMethod, by, at, bullets }) => ({
        id,
        line,
        seq,
        method,
        lineMethod,
        by,
        at,
        bullets: bullets.length,
      }),
    ),
  )
})

test('a draft without a summary has no versions', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk, 'Pasar Dibuka\n\nPasar Sagu dibuka lagi pagi ini.')
  expect(await desk.summaries.versions({ draftId: draft.id })).toEqual([])
})

test('any version is read in full, also one that opening the draft leaves out', async () => {
  const { desk, draftId, imported } = await twoLines()
  const { versions } = await desk.drafts.open({ id: draftId })
  expect(versions.map(({ id }) => id)).not.toContain(imported.id)
  expect(await desk.summaries.version({ draftId, versionId: imported.id })).toEqual(imported)
})

test('looking at versions is no act: nothing is recorded and no review starts', async () => {
  const desk = await aNamedDesk()
  const draft = await importedDraft(desk)
  const before = await desk.audit.list({ draftId: draft.id })
  await desk.summaries.versions({ draftId: draft.id })
  await desk.summaries.version({ draftId: draft.id, versionId: current(draft).id })
  expect(await desk.audit.list({ draftId: draft.id })).toEqual(before)
  expect((await desk.drafts.open({ id: draft.id })).status).toBe('submitted')
})

test("a draft or version that is not there is named, another draft's version too", async () => {
  const { desk, draftId, imported } = await twoLines()
  const other = await importedDraft(desk)
  const noDraft = { kind: 'not-found', what: 'draft' }
  expect(await problem(desk.summaries.versions({ draftId: 'lain' }))).toEqual(noDraft)
  const read = (id: string, versionId: string) =>
    problem(desk.summaries.version({ draftId: id, versionId }))
  expect(await read('lain', imported.id)).toEqual(noDraft)
  expect(await read(draftId, 'lain')).toEqual({ kind: 'not-found', what: 'version' })
  expect(await read(other.id, imported.id)).toEqual({ kind: 'not-found', what: 'version' })
})

test('a bullet is brought into the current version as the other version has it', async () => {
  const { desk, draft, draftId, imported, extractive } = await twoLines()
  const aiBullet = bulletAt(draft, 1)
  const version = await desk.summaries.change({
    draftId,
    base: extractive.id,
    change: {
      kind: 'bring',
      versionId: imported.id,
      bulletId: aiBullet.id,
      replaces: extractive.bullets[0]?.id ?? null,
      at: 0,
    },
  })
  expect(version).toMatchObject({ line: 2, seq: 2, method: 'edit', parent: extractive.id })
  expect(version.bullets).toEqual([aiBullet, ...extractive.bullets.slice(1)])
  expect(version.bullets[0]?.origin).toBe('imported-ai')
  const [last] = await desk.audit.list({ draftId })
  expect(last).toMatchObject({ action: 'summary-changed', details: { change: 'bring' } })
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test("what is brought comes from the store: words of one's own cannot be passed off", async () => {
  const { desk, draftId, imported, extractive } = await twoLines()
  const forged = {
    kind: 'bring',
    versionId: imported.id,
    bulletId: imported.bullets[0]?.id ?? '',
    replaces: null,
    at: 0,
    text: 'Petani dijanjikan gudang gratis.',
    origin: 'extractive',
  } as const
  const version = await desk.summaries.change({ draftId, base: extractive.id, change: forged })
  expect(version.bullets[0]).toEqual(imported.bullets[0])
})

test('a bullet is brought from versions of the same draft alone', async () => {
  const { desk, draftId, extractive } = await twoLines()
  const other = await importedDraft(desk)
  const bring = (versionId: string, bulletId: string) =>
    problem(
      desk.summaries.change({
        draftId,
        base: extractive.id,
        change: { kind: 'bring', versionId, bulletId, replaces: null, at: 0 },
      }),
    )
  expect(await bring(current(other).id, bulletAt(other, 0).id)).toEqual({
    kind: 'not-found',
    what: 'version',
  })
  expect(await bring(extractive.id, 'lain')).toEqual({ kind: 'not-found', what: 'bullet' })
})
