import { readdirSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { backupFolder } from '#main/store/backup.ts'
import { SCHEMA_VERSION, userVersion } from '#main/store/migrate.ts'
import { MIGRATIONS } from '#main/store/migrations/migrations.ts'
import { storeFile } from '#main/store/open.ts'
import { putDraft, schemaAt, tables, upTo } from './migrations/schema.ts'
import { emptyFolder, NOON, openedStore } from './place.ts'

const schemaText = (db: Database.Database): readonly unknown[] =>
  db.prepare('select type, name, sql from sqlite_schema order by name').all()

test('steps rise and have names of their own', () => {
  const versions = MIGRATIONS.map(({ version }) => version)
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b))
  expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length)
})

test('every table is strict', () => {
  const db = schemaAt(SCHEMA_VERSION)
  const loose = db
    .prepare(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'",
    )
    .pluck()
    .all()
  expect(loose).toEqual([])
})

test.each(MIGRATIONS.map(({ version }) => version))(
  'from step %i the way leads to the very schema of a new store',
  (version) => {
    const db = schemaAt(version)
    upTo(db, SCHEMA_VERSION)
    expect(schemaText(db)).toEqual(schemaText(schemaAt(SCHEMA_VERSION)))
    expect(userVersion(db)).toBe(SCHEMA_VERSION)
  },
)

test('the history names each step, the program and the time', () => {
  expect(schemaAt(20).prepare('select * from schema_history').all()).toEqual([
    { version: 10, name: 'drafts', app: '0.0.0-test', at: NOON },
    { version: 20, name: 'content', app: '0.0.0-test', at: NOON },
  ])
})

test('a step that fails takes all pending steps back, and the number with them', () => {
  const db = schemaAt(10)
  db.exec('create table summary_version (of text) strict')
  const before = tables(db)
  expect(() => upTo(db, SCHEMA_VERSION)).toThrow('already exists')
  expect(tables(db)).toEqual(before)
  expect(userVersion(db)).toBe(10)
})

test('an older store is backed up before it is migrated, and keeps its drafts', async () => {
  const folder = emptyFolder()
  const old = new Database(storeFile(folder))
  upTo(old, 20)
  putDraft(old)
  old.close()

  const store = await openedStore(folder)
  expect(userVersion(store.connections.writing)).toBe(SCHEMA_VERSION)
  expect(store.connections.reading.prepare('select id from draft').pluck().all()).toEqual(['d'])

  const [name = ''] = readdirSync(backupFolder(folder))
  expect(name).toBe('store-2026-03-02T12-00-00-000Z-v20-before-migration.sqlite')
  const backup = new Database(`${backupFolder(folder)}/${name}`, { readonly: true })
  expect(userVersion(backup)).toBe(20)
  expect(backup.prepare('select id from draft').pluck().all()).toEqual(['d'])
  backup.close()
})

test('a store of the present schema is opened without a backup', async () => {
  const folder = emptyFolder()
  const store = await openedStore(folder)
  store.close()
  await openedStore(folder)
  expect(() => readdirSync(backupFolder(folder))).toThrow('ENOENT')
})
