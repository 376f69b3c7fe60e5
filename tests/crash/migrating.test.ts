import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, expect, test } from 'vitest'
import { backupFolder } from '#main/store/backup.ts'
import { migrate, SCHEMA_VERSION } from '#main/store/migrate.ts'
import { MIGRATIONS } from '#main/store/migrations/migrations.ts'
import { storeFile } from '#main/store/open.ts'
import { moment, runAndKill } from './kill.ts'

const folder = mkdtempSync(join(tmpdir(), 'sunting-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CHILD = new URL('migrating-child.ts', import.meta.url)
const KILLS = 25
const STORES = 20
const LONGEST = 200
const OLD = 20

const STAMP = { app: '0.0.0-test', at: '2026-03-02T12:00:00.000Z' }

/** A store of the second step with 200 writers, to be copied. */
function oldStore(): string {
  const file = join(folder, 'old.sqlite')
  const db = new Database(file)
  migrate(db, STAMP, OLD)
  const insert = db.prepare('insert into writer values (?, ?)')
  for (let at = 0; at < 200; at += 1) insert.run(`w${at}`, `Penulis ${at}`)
  db.close()
  return file
}

/** What a store is after the kill, looked at without Sunting's own start. */
function state(file: string): { version: number; steps: number; writers: number; sound: unknown } {
  const db = new Database(file)
  const one = (sql: string) => Number(db.prepare(sql).pluck().get())
  const found = {
    version: one('pragma user_version'),
    steps: one('select count(*) from schema_history'),
    writers: one('select count(*) from writer'),
    sound: db.pragma('integrity_check', { simple: true }),
  }
  db.close()
  return found
}

const BEFORE = { version: OLD, steps: OLD / 10, writers: 200, sound: 'ok' }
const AFTER = { ...BEFORE, version: SCHEMA_VERSION, steps: MIGRATIONS.length }

test('a migration that is killed leaves the old schema or the new one, and whole backups only', {
  timeout: 120_000,
}, async () => {
  const old = oldStore()
  let between = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    const folders = Array.from({ length: STORES }, (_, at) => join(folder, `${kill}-${at}`))
    for (const one of folders) {
      mkdirSync(one)
      copyFileSync(old, storeFile(one))
    }
    await runAndKill(CHILD, folders, moment(LONGEST))
    const versions = folders.map((one) => {
      const found = state(storeFile(one))
      expect(found).toEqual(found.version === OLD ? BEFORE : AFTER)
      // The backup comes first, so a migrated store has one.
      if (found.version === SCHEMA_VERSION) expect(backups(one)).toHaveLength(1)
      for (const name of backups(one)) expect(state(join(backupFolder(one), name))).toEqual(BEFORE)
      return found.version
    })
    if (new Set(versions).size > 1) between += 1
    for (const one of folders) rmSync(one, { recursive: true })
  }
  // Otherwise the kills came before the first or after the last store, and nothing was proven.
  expect(between).toBeGreaterThan(2)
})

function backups(one: string): readonly string[] {
  try {
    return readdirSync(backupFolder(one)).filter((name) => name.endsWith('.sqlite'))
  } catch {
    return []
  }
}
