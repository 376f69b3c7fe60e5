import Database from 'better-sqlite3'

/** How long a connection waits for another door that is writing, in ms. Its transactions are short. */
const BUSY_TIMEOUT = 5_000

/**
 * Opens a connection with the settings that the store's promises rest on. Each of them is set on every
 * connection, every time: better-sqlite3 is built with SQLITE_DEFAULT_WAL_SYNCHRONOUS=1, so a file that
 * is reopened without a word reads NORMAL, and the last commits before a power cut may vanish.
 */
export function connect(file: string, access: 'read' | 'write'): Database.Database {
  const db = new Database(file, { readonly: access === 'read', fileMustExist: true })
  try {
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT}`)
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('checkpoint_fullfsync = 1')
    db.pragma('foreign_keys = ON')
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Runs a transaction whose commit the disk need not confirm. A power cut may take it, until the next commit that
 * is confirmed, which confirms it, too; the file stays whole (sqlite.org/pragma.html, synchronous, for a log as ours).
 */
export function unconfirmed<T>(db: Database.Database, transact: () => T): T {
  db.pragma('synchronous = NORMAL')
  try {
    return transact()
  } finally {
    db.pragma('synchronous = FULL')
  }
}
