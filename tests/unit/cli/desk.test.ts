import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import { FERRY_PAGE } from '../../fixtures/ferry-page.ts'
import { type Ran, sunting } from './terminal.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sunting-cli-'))
  file = join(folder, 'feri.txt')
  writeFileSync(file, FERRY_PAGE)
})
afterEach(() => rmSync(folder, { recursive: true }))

const desk = (...args: readonly string[]): Promise<Ran> =>
  sunting([...args, '--data', join(folder, 'data')])

const importFerry = async (): Promise<string> =>
  JSON.parse((await desk('import', '--json', '--writer', 'Ayu Lestari', file)).out).imported[0].id

test('what is imported is in the queue', async () => {
  const id = await importFerry()
  expect(JSON.parse((await desk('list', '--json')).out)).toMatchObject([
    { id, title: 'Feri Malam Teluk Semilir Berlayar Lagi', writer: 'Ayu Lestari' },
  ])
  const { code, out } = await desk('list')
  expect(code).toBe(0)
  expect(out).toContain(`${id}  `)
  expect(out).toContain('Ayu Lestari')
  expect((await desk('list', '--view', 'decided')).out).toBe('')
  expect((await desk('list', '--query', 'Tidak Ada')).out).toBe('')
})

test('a file that cannot be imported is named, and the others are imported all the same', async () => {
  const empty = join(folder, 'kosong.txt')
  writeFileSync(empty, '')
  const { code, out, err } = await desk('import', '--json', empty, file, join(folder, 'hilang.txt'))
  expect(code).toBe(2)
  expect(JSON.parse(out)).toMatchObject({
    imported: [{ file }],
    refused: [
      { file: empty, problem: 'empty-input' },
      { file: join(folder, 'hilang.txt'), problem: 'unreadable' },
    ],
  })
  expect(err).toContain('“kosong.txt” is empty.')
  expect(JSON.parse((await desk('list', '--json')).out)).toHaveLength(1)
})

test('a file and a draft are held against the desk, and nothing is stored', async () => {
  const id = await importFerry()
  const copy = join(folder, 'salinan.txt')
  writeFileSync(copy, FERRY_PAGE.replace('Feri Malam', 'Kapal Malam'))
  const { code, out } = await desk('near', '--writer', 'Galih Atmaja', copy)
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`^${copy}\\n${id}  100%  same piece  Ayu Lestari  Feri Malam`))
  expect((await desk('near', '--writer', 'ayu lestari', copy)).out).toContain('same writer')
  const [{ matches }] = JSON.parse((await desk('near', '--json', copy)).out)
  expect(matches).toMatchObject([{ draftId: id, kind: 'same', own: false }])
  expect((await desk('near', '--draft', id)).out).toBe(`${id} reads like no draft on the desk.\n`)
  expect((await desk('near', join(folder, 'hilang.txt'))).code).toBe(2)
  expect((await desk('near')).code).toBe(2)
  expect(JSON.parse((await desk('list', '--json')).out)).toHaveLength(1)
})

test('drafts are given, and shared out in turn, by somebody whose name is known', async () => {
  const id = await importFerry()
  const data = join(folder, 'data')
  expect((await desk('assign', '--to', 'Rani', id)).err).toContain('No editor at this desk')
  const opened = await openDesk({ dataFolder: data, door: 'command-line' })
  if (!opened.ok) throw new Error('not opened')
  const calls = createRouterClient(opened.desk.router, { context: {} })
  await calls.settings.write({ editor: 'Budi Santoso' })
  await calls.settings.write({ editor: 'Rani Wulandari' })
  const other = await calls.intake.import({
    name: '',
    body: {
      kind: 'paste',
      text: 'Pasar Sagu Dibuka Lagi\n\nPedagang kembali berjualan.',
      html: '',
    },
  })
  await opened.desk.close()

  const given = await desk('assign', '--to', 'budi', '--word', 'Cek angkanya.', id)
  expect(given).toMatchObject({ code: 0, err: '' })
  expect(given.out).toContain(`${id}  Budi Santoso  Feri Malam`)
  const shared = await desk('assign', '--round-robin', '--to', 'BS,RW', '--json')
  expect(shared.code).toBe(0)
  // Budi has one already.
  expect(JSON.parse(shared.out)).toEqual({
    assigned: [{ draft: other.id, editor: 'Rani Wulandari' }],
    left: [],
  })
  expect(await desk('assign', '--round-robin', '--to', 'rani')).toMatchObject({ code: 0, out: '' })
  const taken = await desk('assign', '--to', 'rani', '--json', id)
  expect(taken.code).toBe(1)
  expect(JSON.parse(taken.out).left).toEqual([{ draft: id, problem: 'held-by-another' }])
  expect((await desk('assign', id)).code).toBe(2)
  expect((await desk('assign', '--round-robin', '--to', 'rani', '--each', '0')).code).toBe(2)
})

test('a piece that may have come back is held back until somebody says what it is', async () => {
  const id = await importFerry()
  const again = join(folder, 'feri-2.txt')
  writeFileSync(again, FERRY_PAGE.replace('Rp9 miliar.', 'Rp9 miliar per Februari 2025.'))
  const given = ['import', '--json', '--writer', 'ayu lestari', again] as const
  const held = await desk(...given)
  expect(held.code).toBe(2)
  expect(JSON.parse(held.out)).toMatchObject({
    imported: [],
    returning: [{ file: again, drafts: [id] }],
  })
  expect(held.err).toContain(id)
  expect((await desk('import', '--of', id, '--new', again)).code).toBe(2)
  expect(JSON.parse((await desk(...given, '--of', id)).out).imported).toEqual([{ file: again, id }])
  expect(JSON.parse((await desk('list', '--json')).out)).toMatchObject([
    { id, status: 'resubmitted' },
  ])
  // Its bytes are on the desk: a doublet, which is imported when it is asked for.
  expect((await desk(...given, '--new')).code).toBe(0)
  expect(JSON.parse((await desk('list', '--json')).out)).toHaveLength(2)
})

describe('export', () => {
  test('prints the page, and says on standard error what is not proven', async () => {
    const { code, out, err } = await desk('export', await importFerry())
    expect(code).toBe(0)
    expect(out).toMatch(/^<!doctype html>/i)
    expect(err).toBe('AI note: carried\nNot reviewed: nobody has approved this article\n')
  })

  test('writes a new file and never over one that is there', async () => {
    const id = await importFerry()
    const target = join(folder, 'feri.json')
    const first = await desk('export', '--format', 'json', '--out', target, id)
    expect([first.code, first.out]).toEqual([0, ''])
    const written = readFileSync(target, 'utf8')
    expect(() => JSON.parse(written)).not.toThrow()
    const second = await desk('export', '--out', target, id)
    expect(second).toMatchObject({ code: 2, err: expect.stringContaining('is there already') })
    expect(readFileSync(target, 'utf8')).toBe(written)
    expect(await desk('export', '--out', join(folder, 'no', 'x'), id)).toMatchObject({ code: 2 })
  })

  test('a draft that is not on the desk is a sentence and 2', async () => {
    expect(await desk('export', 'nothing')).toEqual({
      code: 2,
      out: '',
      err: 'This draft is not on the desk.\nNothing was changed. Go back to the queue and open it from there.\n',
    })
  })
})

describe('audit verify', () => {
  test('proves a trail that nobody touched', async () => {
    await importFerry()
    const { code, out } = await desk('audit', 'verify')
    expect(code).toBe(0)
    expect(out).toMatch(/^The audit trail is whole: \d+ lines\.\n$/)
    expect(JSON.parse((await desk('audit', 'verify', '--json')).out)).toMatchObject({ ok: true })
  })

  test('finds a line that was changed by hand in the database', async () => {
    await importFerry()
    const db = new Database(join(folder, 'data', 'store.sqlite'))
    const triggers = db
      .prepare<[], { name: string }>("select name from sqlite_master where type = 'trigger'")
      .all()
    for (const { name } of triggers) db.exec(`drop trigger "${name}"`)
    db.exec("update audit_event set by = 'Somebody Else' where seq = 1")
    db.close()
    const { code, out } = await desk('audit', 'verify')
    expect(code).toBe(1)
    expect(out).toContain('The audit trail is broken: line 1 was changed after it was written.')
  })
})

test('a data folder that cannot be used is a sentence and 2', async () => {
  const { code, out, err } = await sunting(['list', '--data', file])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('Sunting cannot write in its data folder')
})

test('a store of another program is left as it is', async () => {
  const data = join(folder, 'data')
  await importFerry()
  const store = join(data, 'store.sqlite')
  rmSync(data, { recursive: true })
  expect(existsSync(store)).toBe(false)
  const other = mkdtempSync(join(folder, 'lain-'))
  const db = new Database(join(other, 'store.sqlite'))
  db.exec('pragma application_id = 1; create table x (y)')
  db.close()
  const before = readFileSync(join(other, 'store.sqlite'))
  expect(await sunting(['list', '--data', other])).toMatchObject({
    code: 2,
    err: expect.stringContaining('is a database of another program'),
  })
  expect(readFileSync(join(other, 'store.sqlite'))).toEqual(before)
})
