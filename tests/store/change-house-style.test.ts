import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { houseStyleHash } from '#shared/checks/style/compare-house-styles.ts'
import { defaultHouseStyle } from '#shared/checks/style/default-house-style.ts'
import { printHouseStyle } from '#shared/checks/style/print-house-style.ts'
import { aDesk, aNamedDesk, type DeskCalls, importedDraft, paste, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'
import { hashOf, readyToApprove } from './reviewed.ts'

const fileIn = (folder: string): string => join(folder, 'house-style.json')

/** Changes some fields, as the screen does: the whole style goes over, made from what counts now. */
async function change(desk: DeskCalls, part: Partial<HouseStyle>): Promise<HouseStyle> {
  const { houseStyle } = await desk.settings.read()
  const text = printHouseStyle({ ...houseStyle, ...part })
  return desk.settings.writeHouseStyle({ base: houseStyleHash(houseStyle), text })
}

const inQueue = async (desk: DeskCalls) =>
  (await desk.drafts.list({ view: 'all' })).rows.map(({ id, blockers, warnings, updatedAt }) => ({
    id,
    blockers,
    warnings,
    updatedAt,
  }))

test('a changed style counts at once, stands in the file and on record', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const after = await change(desk, { summaryLabel: 'Ringkasnya', minWords: 300 })
  expect((await desk.settings.read()).houseStyle).toEqual(after)
  expect(readFileSync(fileIn(folder), 'utf8')).toBe(printHouseStyle(after))
  expect((await desk.settings.exportHouseStyle()).text).toBe(printHouseStyle(after))
  expect((await desk.audit.list({ draftId: null }))[0]).toMatchObject({
    action: 'house-style-changed',
    by: 'Rani Wulandari',
    details: {
      before: houseStyleHash(defaultHouseStyle),
      after: houseStyleHash(after),
      fields: ['summaryLabel', 'minWords'],
    },
  })
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
  expect((await (await aDesk(folder)).settings.read()).houseStyle).toEqual(after)
})

test('storing the style that counts already leaves no file and no record', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  await change(desk, {})
  expect(existsSync(fileIn(folder))).toBe(false)
  expect(await desk.audit.list({ draftId: null })).toHaveLength(1)
})

test('a text that is no house style changes nothing and says where it is wrong', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const base = houseStyleHash(defaultHouseStyle)
  const text = printHouseStyle(defaultHouseStyle).replace('"count": 3', '"count": 0')
  expect(await problem(desk.settings.writeHouseStyle({ base, text }))).toMatchObject({
    kind: 'house-style-invalid',
    errors: [{ line: 6, path: 'bullets.count' }],
  })
  expect(existsSync(fileIn(folder))).toBe(false)
})

test('a view that is kept is shared, exported and checks nothing anew', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  await importedDraft(desk)
  const views = [{ name: 'Lama', view: 'review', query: 'umur:>3', order: 'newest' } as const]
  const style = await change(desk, { views: [...views] })
  expect(style.views).toEqual(views)
  expect((await desk.settings.rechecking()).left).toBe(0)
  expect(JSON.parse((await desk.settings.exportHouseStyle()).text).views).toEqual(views)
  expect((await (await aDesk(folder)).settings.read()).houseStyle.views).toEqual(views)
  await change(desk, { minWords: 300 })
  expect((await desk.settings.rechecking()).left).toBe(1)
})

test('nobody changes the rules of the house without a name', async () => {
  const desk = await aDesk()
  expect(await problem(change(desk, { minWords: 300 }))).toEqual({ kind: 'no-editor' })
  expect((await desk.settings.read()).houseStyle).toEqual(defaultHouseStyle)
})

test('two doors: the other one reads the change at once, and overwrites nothing unseen', async () => {
  const folder = emptyFolder()
  const [window, other] = [await aNamedDesk(folder), await aDesk(folder)]
  const base = houseStyleHash(defaultHouseStyle)
  const first = await change(window, { minWords: 300 })
  expect((await other.settings.read()).houseStyle).toEqual(first)
  const text = printHouseStyle({ ...defaultHouseStyle, minWords: 500 })
  const late = { base, text }
  expect(await problem(other.settings.writeHouseStyle(late))).toEqual({
    kind: 'house-style-changed',
    hash: houseStyleHash(first),
  })
  const anew = await other.settings.writeHouseStyle({ ...late, base: houseStyleHash(first) })
  expect((await window.settings.read()).houseStyle).toEqual(anew)
})

test('a file that somebody breaks while the desk is open is said, and what was read still counts', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const good = await change(desk, { minWords: 300 })
  writeFileSync(fileIn(folder), '{\n  "minWords": 500,\n}')
  const read = await desk.settings.read()
  expect(read.houseStyle).toEqual(good)
  expect(read.houseStyleFaults).toMatchObject([{ line: 2, path: '' }])
  const kept = await problem(change(desk, { minWords: 400 }))
  if (kept === 'done' || kept.kind !== 'house-style-changed') throw new Error('not refused')
  await desk.settings.writeHouseStyle({
    base: kept.hash,
    text: printHouseStyle({ ...good, minWords: 400 }),
  })
  const mended = await desk.settings.read()
  expect(mended).toMatchObject({ houseStyle: { minWords: 400 }, houseStyleFaults: [] })
})

test('a place that takes no file is a named problem, without a record', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  mkdirSync(fileIn(folder))
  const text = printHouseStyle({ ...defaultHouseStyle, minWords: 300 })
  const refused = await problem(desk.settings.writeHouseStyle({ base: 'unreadable', text }))
  expect(refused).toEqual({ kind: 'store-io' })
  expect((await desk.audit.list({ draftId: null }))[0]?.action).toBe('editor-named')
})

test('a record that cannot be kept takes the change back, and no half file is left', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  const good = await change(desk, { minWords: 300 })
  const { writing } = desk.store.connections
  // The store refuses at the very end of the transaction: its deferred foreign keys do not hold.
  writing.pragma('defer_foreign_keys = on')
  writing.exec(
    'create table probe (draft text references draft (id) deferrable initially deferred)',
  )
  writing.exec(
    "create temp trigger broken after insert on audit_event begin insert into probe values ('none'); end",
  )
  await expect(change(desk, { minWords: 900 })).rejects.toThrow()
  expect((await desk.settings.read()).houseStyle).toEqual(good)
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([])
})

test('the queue follows the new style without anybody opening a draft, and its times stay', async () => {
  const desk = await aNamedDesk()
  for (const number of [1, 2, 3]) {
    const text = `Panen cabai ${number}\n\nPetani memanen cabai di Lembah Seruni tiga minggu lebih awal.`
    await desk.intake.import({ ...paste(text), writer: 'Made Ayu' })
  }
  const before = await inQueue(desk)
  expect(before.every(({ warnings }) => warnings > 0)).toBe(true)
  await change(desk, { severity: { 'article/title-case': 'blocker' } })
  await vi.waitFor(async () => {
    expect(await desk.settings.rechecking()).toEqual({ left: 0 })
    const now = await inQueue(desk)
    expect(now.map(({ blockers }) => blockers)).toEqual(before.map(({ blockers }) => blockers + 1))
    expect(now.map(({ updatedAt }) => updatedAt)).toEqual(before.map(({ updatedAt }) => updatedAt))
  })
})

test('a draft that is opened after the change is held by the new style', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const open = async () => (await desk.publication.render({ draftId: id, format: 'json' })).text
  expect(await open()).toContain('summary/cut-mid-word')
  await change(desk, { off: ['summary/cut-mid-word'] })
  expect(await open()).not.toContain('summary/cut-mid-word')
})

test('other claims, other checks: what was decided stays as it was decided', async () => {
  const desk = await aNamedDesk()
  const { id } = await importedDraft(desk)
  const contentHash = hashOf(await readyToApprove(desk, id))
  await desk.workflow.decide({ draftId: id, action: 'approve', contentHash })
  const before = await desk.drafts.open({ id })
  await change(desk, {
    aiNote: 'Ringkasan ini dibuat dengan bantuan AI.',
    reviewClaim: 'Naskah ini ditinjau oleh redaksi Kabar Seruni.',
    severity: { 'article/title-case': 'blocker' },
    checklist: defaultHouseStyle.checklist.slice(0, 2),
  })
  const after = await desk.drafts.open({ id })
  expect(after.decisions).toEqual(before.decisions)
  expect(after.status).toBe('approved')
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
  const page = await desk.publication.render({ draftId: id, format: 'html' })
  expect(page.claims.reviewed).toMatchObject({ carried: true })
  expect(page.text).toContain('ditinjau oleh redaksi Kabar Seruni')
})
