import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { migrate } from '#main/store/migrate.ts'
import { NOON } from '../place.ts'

/** A store in memory with the schema as it was after one step. */
export function schemaAt(version: number): Database.Database {
  const db = new Database(':memory:')
  onTestFinished(() => {
    db.close()
  })
  db.pragma('foreign_keys = ON')
  upTo(db, version)
  return db
}

export const upTo = (db: Database.Database, version: number): void =>
  migrate(db, { app: '0.0.0-test', at: NOON }, version)

/** Rows for later steps to hang on: a writer, a source and a draft "d". */
export function putDraft(db: Database.Database, id = 'd', status = 'submitted'): void {
  db.exec(`
    insert or ignore into writer (id, name) values ('w', 'Rani Wulandari');
    insert into source values
      ('s-${id}', 'hash', 'panen.txt', 'text/plain', 4, x'70616e65', '[]', '${NOON}');
    insert into draft
      (id, writer_id, source_id, title, opening, status, submitted_at, updated_at, words, blockers,
       warnings, submitted_hash)
    values
      ('${id}', 'w', 's-${id}', 'Panen Cabai', 'Petani', '${status}', '${NOON}', '${NOON}', 412, 1, 2,
       'h');
  `)
}

/** Names of the tables that are there. */
export const tables = (db: Database.Database): readonly unknown[] =>
  db
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by 1",
    )
    .pluck()
    .all()
