import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { done, type Outcome } from '#shared/contract/outcome.ts'
import { alone } from './alone.ts'
import { backUp, listBackups } from './backup.ts'
import { connect, unconfirmed } from './connect.ts'
import { type Reader, reader, type Writer, writer } from './connection.ts'
import { settle } from './durable.ts'
import { assertSqliteVersion, isSound } from './health.ts'
import { identify } from './identity.ts'
import { migrate, SCHEMA_VERSION } from './migrate.ts'
import { outcomeOf } from './refusal.ts'
import { type RegularBackups, regularBackups } from './regular-backups.ts'
import { cannotStart, type StartFailure } from './start-failure.ts'

/** The store in use. Each call is one synchronous transaction and answers with a value. */
export interface Store {
  /** Looks, on the reading connection and on one state of the store throughout. */
  readonly read: <T>(act: (from: Reader) => T) => Outcome<T>
  /** Changes, on the writing connection; a refusal inside leaves nothing behind. */
  readonly write: <T>(act: (to: Writer) => T) => Outcome<T>
  /** As `write`, for what is no part of the record and no reason to make a backup. */
  readonly note: <T>(act: (to: Writer) => T) => Outcome<T>
  /**
   * As `note`, without waiting for the disk: for what a power cut may take with it, since it is of the moment
   * (who sits before a draft) or is made again (an index). What comes after it is never kept without it.
   */
  readonly jot: <T>(act: (to: Writer) => T) => Outcome<T>
  /**
   * Moves what is committed from the log into the file. SQLite does it by itself, but in the midst of a commit
   * and a thousand pages at once: whoever writes much does it often, between two acts.
   */
  readonly checkpoint: () => void
  readonly backUp: RegularBackups['make']
  readonly close: () => void
  /** For settings of SQLite that only a test changes. */
  readonly connections: { readonly writing: Database.Database; readonly reading: Database.Database }
}

export interface StorePlace {
  readonly dataFolder: string
  /** Version of the program, for the history of the schema. */
  readonly version: string
  /** The present time as ISO UTC. */
  readonly now: () => string
  /** The program of the thread that copies the store; by default its source. */
  readonly copyingThread?: string | undefined
}

export const storeFile = (dataFolder: string): string => join(dataFolder, 'store.sqlite')

/** Opens the store of a data folder, or makes it; never deletes or overwrites one. */
export async function openStore(
  place: StorePlace,
): Promise<
  | { readonly ok: true; readonly store: Store }
  | { readonly ok: false; readonly failure: StartFailure }
> {
  const file = storeFile(place.dataFolder)
  try {
    mkdirSync(place.dataFolder, { recursive: true, mode: 0o700 })
    probe(place.dataFolder)
    return await alone(join(place.dataFolder, 'store.lock'), async () => {
      const failure = existsSync(file) ? examine(place.dataFolder) : create(place)
      if (failure) return { ok: false, failure }
      return { ok: true, store: await serve(place) }
    })
  } catch (error) {
    return { ok: false, failure: cannotStart(error, place.dataFolder) }
  }
}

/** Fails at once, with the system's own error, where nothing can be written. */
function probe(folder: string): void {
  const file = join(folder, `.probe-${process.pid}`)
  writeFileSync(file, '')
  rmSync(file)
}

/** What speaks against using a file that is there, or null. Not a byte of it is changed. */
function examine(dataFolder: string): StartFailure | null {
  const file = storeFile(dataFolder)
  const backup = listBackups(dataFolder)[0] ?? null
  const identity = identify(file)
  switch (identity.kind) {
    case 'foreign':
      return { kind: 'store-foreign', file }
    case 'damaged':
      return { kind: 'store-damaged', file, backup }
    case 'ours':
      if (identity.version > SCHEMA_VERSION) {
        return { kind: 'store-from-future', file, found: identity.version, known: SCHEMA_VERSION }
      }
      return isSound(file) ? null : { kind: 'store-damaged', file, backup }
  }
}

/**
 * Makes a store under a temporary name first: a crash half way leaves no file that looks like a store
 * emptied by a full disk. Where backups lie beside it, a missing store is no first run.
 */
function create(place: StorePlace): StartFailure | null {
  const file = storeFile(place.dataFolder)
  const backup = listBackups(place.dataFolder)[0]
  if (backup !== undefined) return { kind: 'store-missing', file, backup }
  const unfinished = `${file}.new`
  for (const end of ['', '-journal']) rmSync(unfinished + end, { force: true })
  const db = new Database(unfinished)
  try {
    migrate(db, { app: place.version, at: place.now() })
  } finally {
    db.close()
  }
  settle(unfinished, file)
  return null
}

async function serve(place: StorePlace): Promise<Store> {
  const file = storeFile(place.dataFolder)
  const writing = connect(file, 'write')
  try {
    assertSqliteVersion(writing)
    if (pending(writing)) {
      await backUp(writing, place.dataFolder, place.now(), 'before-migration')
      migrate(writing, { app: place.version, at: place.now() })
    }
    return assemble(place, writing, connect(file, 'read'))
  } catch (error) {
    writing.close()
    throw error
  }
}

const pending = (db: Database.Database): boolean =>
  Number(db.pragma('user_version', { simple: true })) < SCHEMA_VERSION

function assemble(
  place: StorePlace,
  writing: Database.Database,
  reading: Database.Database,
): Store {
  const from = reader(reading)
  const to = writer(writing)
  const backups = regularBackups(place, writing)
  const transact = transaction(writing, to, 'immediate')
  const look = transaction(reading, from, 'deferred')
  return {
    read: (act) => attempt(() => look(act)),
    write: (act) =>
      attempt(() => {
        const value = transact(act)
        backups.changed()
        return value
      }),
    note: (act) => attempt(() => transact(act)),
    jot: (act) => attempt(() => unconfirmed(writing, () => transact(act))),
    // On a full disk it stays in the log, where it is as safe.
    checkpoint: () => void attempt(() => writing.pragma('wal_checkpoint(PASSIVE)')),
    backUp: backups.make,
    close: () => {
      reading.close()
      // Statistics for the planner; a full or read-only disk is no reason not to close.
      if (writing.open) attempt(() => writing.pragma('optimize'))
      writing.close()
    },
    connections: { writing, reading },
  }
}

/** Runs each act as a transaction; what wraps it is made once, which takes as long as some acts. */
function transaction<Door>(
  db: Database.Database,
  door: Door,
  kind: 'immediate' | 'deferred',
): <T>(act: (door: Door) => T) => T {
  const run = db.transaction((act: (door: Door) => unknown) => act(door))[kind]
  return (act) => run(act) as ReturnType<typeof act>
}

function attempt<T>(act: () => T): Outcome<T> {
  try {
    return done(act())
  } catch (error) {
    return outcomeOf(error)
  }
}
