import { closeSync, openSync, readSync } from 'node:fs'
import Database from 'better-sqlite3'

/** "Sunt" in ASCII: says in the file's header that the file is a store of ours. */
export const APPLICATION_ID = 0x53756e74

/** The first bytes of every SQLite 3 file (sqlite.org/fileformat.html, 1.3). */
const MAGIC = 'SQLite format 3\0'

export type Identity =
  | { readonly kind: 'ours'; readonly version: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged' }

/**
 * Says what an existing file is, without changing a byte of it. A file of zero bytes counts as
 * damaged: SQLite would open it as a new empty database, and a store that a full disk cut to nothing
 * would look like a first run.
 */
export function identify(file: string): Identity {
  if (!hasMagic(file)) return { kind: 'damaged' }
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return { kind: 'foreign' }
    return { kind: 'ours', version: Number(db.pragma('user_version', { simple: true })) }
  } catch (error) {
    if (isDamage(error)) return { kind: 'damaged' }
    throw error
  } finally {
    db.close()
  }
}

/** SQLite's own words for "these bytes are no sound database". */
export const isDamage = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)

/** Damage of the search index alone, which is made anew from what it was made of. */
export const isIndexDamage = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code === 'SQLITE_CORRUPT_VTAB'

function hasMagic(file: string): boolean {
  const head = Buffer.alloc(MAGIC.length)
  const descriptor = openSync(file, 'r')
  try {
    readSync(descriptor, head, 0, head.length, 0)
  } finally {
    closeSync(descriptor)
  }
  return head.toString('latin1') === MAGIC
}
