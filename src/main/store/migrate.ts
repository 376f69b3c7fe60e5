import type Database from 'better-sqlite3'
import { APPLICATION_ID } from './identity.ts'
import type { Migration } from './migrations/migration.ts'
import { MIGRATIONS } from './migrations/migrations.ts'

/** The schema that this release writes. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)?.version ?? 0

export const userVersion = (db: Database.Database): number =>
  Number(db.pragma('user_version', { simple: true }))

/**
 * Brings a store to the newest schema, or to `upTo` in a test: all pending steps, the version numbers
 * and the history in one exclusive transaction, so a crash leaves the old schema or the new one.
 */
export function migrate(
  db: Database.Database,
  stamp: { readonly app: string; readonly at: string },
  upTo: number = SCHEMA_VERSION,
): void {
  const run = db.transaction(() => {
    const pending = MIGRATIONS.filter(({ version }) => version > userVersion(db) && version <= upTo)
    if (pending.length === 0) return
    db.exec(HISTORY)
    for (const step of pending) apply(db, step, stamp)
    db.pragma(`application_id = ${APPLICATION_ID}`)
  })
  run.exclusive()
}

const HISTORY = `
  create table if not exists schema_history (
    version integer primary key,
    name text not null,
    app text not null,
    at text not null
  ) strict`

function apply(
  db: Database.Database,
  step: Migration,
  stamp: { readonly app: string; readonly at: string },
): void {
  db.exec(step.sql)
  db.prepare('insert into schema_history values (?, ?, ?, ?)').run(
    step.version,
    step.name,
    stamp.app,
    stamp.at,
  )
  db.pragma(`user_version = ${step.version}`)
}
