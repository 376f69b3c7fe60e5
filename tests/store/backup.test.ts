import { readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backUp, backupFolder, expired, listBackups, pruneBackups } from '#main/store/backup.ts'
import { COPYING_SOURCE, copyAside } from '#main/store/copy-aside.ts'
import { SCHEMA_VERSION } from '#main/store/migrate.ts'
import { storeFile } from '#main/store/open.ts'
import { query } from '#main/store/query.ts'
import { emptyFolder, must, NOON, openedStore, tryOpen } from './place.ts'

const regular = (day: string, time = '12-00-00-000'): string =>
  `store-${day}T${time}Z-v${SCHEMA_VERSION}-regular.sqlite`

test('a backup holds every row that was acknowledged before it began', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  const insert = (id: string) =>
    must(store.write((to) => to.run(query.insertInto('writer').values({ id, name: id }))))
  const ids = Array.from({ length: 200 }, (_, at) => `w${at}`)
  ids.forEach(insert)
  const running = backUp(store.connections.writing, folder, NOON, 'regular')
  insert('while it runs')
  const copy = new Database(await running, { readonly: true })
  const kept = copy.prepare('select id from writer').pluck().all()
  copy.close()
  expect(kept).toEqual(expect.arrayContaining(ids))
  expect(readdirSync(backupFolder(folder))).toEqual([regular('2026-03-02')])
})

test('a copy that is made aside is of one state, while another door goes on writing', async () => {
  const folder = emptyFolder()
  const [store, other] = [await openedStore(folder), await openedStore(folder)]
  const insert = (id: string) =>
    must(other.write((to) => to.run(query.insertInto('writer').values({ id, name: id }))))
  insert('before')
  let isDone = false
  const running = backUp(
    store.connections.writing,
    folder,
    NOON,
    'regular',
    copyAside(COPYING_SOURCE),
  ).finally(() => {
    isDone = true
  })
  for (let at = 0; !isDone; at += 1) {
    insert(`meanwhile ${at}`)
    await setImmediate()
  }
  const copy = new Database(await running, { readonly: true })
  const kept = copy.prepare('select id from writer order by rowid').pluck().all()
  copy.close()
  // Whatever came meanwhile is in it up to one moment, and nothing after that.
  expect(kept).toEqual(['before', ...kept.slice(1).map((_, at) => `meanwhile ${at}`)])
})

test('a thread that fails leaves no half copy, and says so', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  const nowhere = copyAside(join(folder, 'no-such-thread.js'))
  const { writing } = store.connections
  await expect(backUp(writing, folder, NOON, 'regular', nowhere)).rejects.toThrow('no-such-thread')
  const elsewhere = join(folder, 'gone.sqlite')
  const gone = new Database(elsewhere)
  rmSync(elsewhere)
  await expect(backUp(gone, folder, NOON, 'regular', copyAside(COPYING_SOURCE))).rejects.toThrow(
    /unable to open|does not exist/i,
  )
  gone.close()
  expect(readdirSync(backupFolder(folder))).toEqual([])
})

test('at the end nobody waits for the copy of a large store of which there is one of today', async () => {
  const folder = emptyFolder()
  let now = NOON
  const opened = await tryOpen(folder, () => now)
  if (!opened.ok) throw new Error('not opened')
  const { store } = opened
  const change = (id: string) =>
    must(store.write((to) => to.run(query.insertInto('writer').values({ id, name: id }))))
  change('first')
  await store.backUp('at-the-end')
  now = '2026-03-02T13:00:00.000Z'
  // SQLite heeds the count of pages in the header, not what lies behind them.
  truncateSync(storeFile(folder), 300_000_000)
  change('second')
  await store.backUp('at-the-end')
  expect(listBackups(folder)).toEqual([regular('2026-03-02')])
  now = '2026-03-03T13:00:00.000Z'
  await store.backUp('at-the-end')
  expect(listBackups(folder)).toEqual([
    regular('2026-03-03', '13-00-00-000'),
    regular('2026-03-02'),
  ])
  store.close()
})

test('a process that changed nothing makes no backup', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  await store.backUp()
  expect(listBackups(folder)).toEqual([])
})

test('a backup that is not finished is none', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  await backUp(store.connections.writing, folder, NOON, 'regular')
  writeFileSync(join(backupFolder(folder), `${regular('2026-03-03')}.part-1`), 'half')
  expect(listBackups(folder)).toEqual([regular('2026-03-02')])
})

test('what a dead process left unfinished goes with the next backup, a running one stays', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  await backUp(store.connections.writing, folder, NOON, 'regular')
  const [old, young] = ['1', '2'].map((pid) => join(backupFolder(folder), `x.part-${pid}`))
  for (const file of [old, young]) writeFileSync(file ?? '', 'half')
  utimesSync(old ?? '', 0, 0)
  await backUp(store.connections.writing, folder, NOON, 'regular')
  expect(readdirSync(backupFolder(folder))).toEqual([regular('2026-03-02'), 'x.part-2'])
})

test('the newest three stay, then one of each of fourteen days, and all before a migration', () => {
  const days = Array.from({ length: 20 }, (_, at) => `2026-03-${String(at + 10)}`)
  const names = [
    'store-2026-01-01T12-00-00-000Z-v20-before-migration.sqlite',
    ...days.map((day) => regular(day, '08-00-00-000')),
    ...days.map((day) => regular(day, '20-00-00-000')),
  ]
    .sort()
    .reverse()
  const gone = new Set(expired(names))
  expect(names.filter((name) => !gone.has(name))).toEqual([
    regular('2026-03-29', '20-00-00-000'),
    regular('2026-03-29', '08-00-00-000'),
    regular('2026-03-28', '20-00-00-000'),
    ...days
      .slice(6, 18)
      .reverse()
      .map((day) => regular(day, '20-00-00-000')),
    'store-2026-01-01T12-00-00-000Z-v20-before-migration.sqlite',
  ])
})

test('of days gone by as many stay as ten gigabytes hold beside the newest three', () => {
  const names = Array.from({ length: 12 }, (_, at) => regular(`2026-03-${30 - at}`))
  const kept = (bytes: number) => names.length - expired(names, () => bytes).length
  expect(kept(1_000)).toBe(12)
  expect(kept(2_000_000_000)).toBe(5)
  expect(kept(3_000_000_000)).toBe(3)
  expect(kept(30_000_000_000)).toBe(3)
})

test('pruning never takes the newest, whatever there is', () => {
  const name = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map(
      (date) =>
        `store-${date.toISOString().replaceAll(/[:.]/g, '-')}-v${SCHEMA_VERSION}-regular.sqlite`,
    )
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), (names) => {
      const newestFirst = names.toSorted().toReversed()
      const gone = expired(newestFirst)
      expect(gone).not.toContain(newestFirst[0])
      expect(newestFirst.length - gone.length).toBeLessThanOrEqual(3 + 14)
    }),
  )
})

test('only what is expired is removed from the folder', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  for (const hour of ['01', '02', '03', '04', '05']) {
    await backUp(store.connections.writing, folder, `2026-03-02T${hour}:00:00.000Z`, 'regular')
  }
  writeFileSync(join(backupFolder(folder), 'catatan.txt'), 'milik redaksi')
  pruneBackups(folder)
  expect(readdirSync(backupFolder(folder)).sort()).toEqual([
    'catatan.txt',
    ...['03', '04', '05'].map((hour) => regular('2026-03-02', `${hour}-00-00-000`)),
  ])
})
