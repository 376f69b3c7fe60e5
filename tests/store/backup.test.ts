import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backUp, backupFolder, expired, listBackups, pruneBackups } from '#main/store/backup.ts'
import { SCHEMA_VERSION } from '#main/store/migrate.ts'
import { query } from '#main/store/query.ts'
import { emptyFolder, must, NOON, openedStore } from './place.ts'

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
