import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { APPLICATION_ID } from '#main/store/identity.ts'
import { SCHEMA_VERSION } from '#main/store/migrate.ts'
import { storeFile } from '#main/store/open.ts'
import { query } from '#main/store/query.ts'
import { refuse } from '#main/store/refusal.ts'
import { emptyFolder, must, openedStore, tryOpen } from './place.ts'

const bytesHash = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')

async function closedStore(): Promise<{ folder: string; file: string }> {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  store.close()
  return { folder, file: storeFile(folder) }
}

/** Opens, expects to be refused, and expects the file to be as it was to the byte. */
async function refusal(folder: string): Promise<unknown> {
  const file = storeFile(folder)
  const before = bytesHash(file)
  const opened = await tryOpen(folder)
  expect(bytesHash(file)).toBe(before)
  return opened.ok ? 'opened' : opened.failure
}

test('both connections keep every setting over three openings', async () => {
  const folder = emptyFolder()
  for (const _ of [1, 2, 3]) {
    const store = await openedStore(folder)
    for (const db of [store.connections.writing, store.connections.reading]) {
      const read = (pragma: string) => db.pragma(pragma, { simple: true })
      expect({
        application_id: read('application_id'),
        journal_mode: read('journal_mode'),
        synchronous: read('synchronous'),
        checkpoint_fullfsync: read('checkpoint_fullfsync'),
        foreign_keys: read('foreign_keys'),
        trusted_schema: read('trusted_schema'),
        cell_size_check: read('cell_size_check'),
        busy_timeout: read('busy_timeout'),
      }).toEqual({
        application_id: APPLICATION_ID,
        journal_mode: 'wal',
        synchronous: 2,
        checkpoint_fullfsync: 1,
        foreign_keys: 1,
        trusted_schema: 0,
        cell_size_check: 1,
        busy_timeout: 5000,
      })
    }
    store.close()
  }
})

test('the disk is waited for after a jot as before it, whether it was kept or refused', async () => {
  const store = await openedStore(emptyFolder())
  const { writing } = store.connections
  const waits = () => writing.pragma('synchronous', { simple: true })
  const within: unknown[] = []
  const kept = store.jot((to) => {
    within.push(waits())
    to.run(query.insertInto('writer').values({ id: 'w', name: 'Rani' }))
    return 'kept'
  })
  expect(kept).toEqual({ ok: true, value: 'kept' })
  expect(waits()).toBe(2)
  const refused = store.jot(() => {
    within.push(waits())
    refuse({ kind: 'bad-request', where: 'test' })
  })
  expect(refused.ok).toBe(false)
  expect(waits()).toBe(2)
  expect(within).toEqual([1, 1])
})

test('the reading connection cannot write', async () => {
  const store = await openedStore(emptyFolder())
  const written = store.read((from) =>
    from.first(query.insertInto('writer').values({ id: 'w', name: 'Rani' }).returningAll()),
  )
  expect(written).toEqual({ ok: false, problem: { kind: 'store-read-only' } })
})

test('a clean close leaves no log to replay', async () => {
  const { file } = await closedStore()
  expect(existsSync(`${file}-wal`)).toBe(false)
})

test('a store from a newer release is refused and stays as it is', async () => {
  const { folder, file } = await closedStore()
  const db = new Database(file)
  db.pragma(`user_version = ${SCHEMA_VERSION + 10}`)
  db.close()
  expect(await refusal(folder)).toEqual({
    kind: 'store-from-future',
    file,
    found: SCHEMA_VERSION + 10,
    known: SCHEMA_VERSION,
  })
})

test('a newer release that was killed before its checkpoint is known by its log', async () => {
  const { folder, file } = await closedStore()
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma(`user_version = ${SCHEMA_VERSION + 10}`)
  const log = readFileSync(`${file}-wal`)
  const main = readFileSync(file)
  db.close()
  writeFileSync(file, main)
  writeFileSync(`${file}-wal`, log)
  expect(await refusal(folder)).toMatchObject({ kind: 'store-from-future' })
})

test.each([0, 0x4d494e45])('a database with the application id %i is foreign', async (id) => {
  const folder = emptyFolder()
  const db = new Database(storeFile(folder))
  db.exec('create table song (name text)')
  db.pragma(`application_id = ${id}`)
  db.close()
  expect(await refusal(folder)).toEqual({ kind: 'store-foreign', file: storeFile(folder) })
})

const DAMAGE: Readonly<Record<string, (file: string) => void>> = {
  'no bytes': (file) => truncateSync(file, 0),
  'a text': (file) => writeFileSync(file, 'Catatan redaksi, bukan basis data.'),
  'only its header': (file) => truncateSync(file, 100),
  'half of its pages': (file) => truncateSync(file, readFileSync(file).length / 2),
  'garbage in the middle': (file) => {
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 4096, 4096 * 3)
    writeFileSync(file, bytes)
  },
}

test.each(Object.entries(DAMAGE))('a store with %s is damaged, not new', async (_, damage) => {
  const { folder, file } = await closedStore()
  damage(file)
  expect(await refusal(folder)).toEqual({ kind: 'store-damaged', file, backup: null })
})

test('a damaged store names the newest backup', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  must(store.write((to) => to.run(query.insertInto('writer').values({ id: 'w', name: 'Rani' }))))
  await store.backUp()
  store.close()
  truncateSync(storeFile(folder), 0)
  expect(await refusal(folder)).toMatchObject({
    kind: 'store-damaged',
    backup: expect.stringMatching(/^store-2026-03-02T12-00-00-000Z-v\d+-regular\.sqlite$/),
  })
})

test('a store that is gone while its backups are there is no first run', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  must(store.write((to) => to.run(query.insertInto('writer').values({ id: 'w', name: 'Rani' }))))
  await store.backUp()
  store.close()
  rmSync(storeFile(folder))
  const opened = await tryOpen(folder)
  expect(opened).toMatchObject({ ok: false, failure: { kind: 'store-missing' } })
  expect(existsSync(storeFile(folder))).toBe(false)
})

test('a folder in place of the store is named', async () => {
  const folder = emptyFolder()
  mkdirSync(storeFile(folder))
  expect(await tryOpen(folder)).toEqual({
    ok: false,
    failure: { kind: 'store-unreadable', file: storeFile(folder) },
  })
})

test('a file in place of the data folder is named', async () => {
  const folder = join(emptyFolder(), 'data')
  writeFileSync(folder, '')
  expect(await tryOpen(folder)).toEqual({
    ok: false,
    failure: { kind: 'folder-not-writable', folder },
  })
})

// The superuser may write everywhere, so there this can only be watched, not proven.
test.skipIf(process.getuid?.() === 0)('a folder without permission to write is named', async () => {
  const folder = emptyFolder()
  chmodSync(folder, 0o500)
  const opened = await tryOpen(folder)
  chmodSync(folder, 0o700)
  expect(opened).toEqual({ ok: false, failure: { kind: 'folder-not-writable', folder } })
})

test('a store that was not finished is made anew', async () => {
  const folder = emptyFolder()
  writeFileSync(`${storeFile(folder)}.new`, 'half')
  await openedStore(folder)
  expect(existsSync(`${storeFile(folder)}.new`)).toBe(false)
})

test('two doors share a store: what one writes the other reads at once', async () => {
  const folder = emptyFolder()
  const [one, two] = await Promise.all([openedStore(folder), openedStore(folder)])
  must(one.write((to) => to.run(query.insertInto('writer').values({ id: 'w', name: 'Rani' }))))
  const names = two.read((from) => from.all(query.selectFrom('writer').select('name')))
  expect(names).toEqual({ ok: true, value: [{ name: 'Rani' }] })
})

test('a door that keeps writing makes the other say that the store is locked', async () => {
  const folder = emptyFolder()
  const [one, two] = [await openedStore(folder), await openedStore(folder)]
  two.connections.writing.pragma('busy_timeout = 50')
  one.connections.writing.exec('begin immediate')
  const insert = () =>
    two.write((to) => to.run(query.insertInto('writer').values({ id: 'w', name: 'Rani' })))
  expect(insert()).toEqual({ ok: false, problem: { kind: 'store-locked' } })
  one.connections.writing.exec('rollback')
  expect(insert()).toEqual({ ok: true, value: undefined })
})
