import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { isDamage } from './identity.ts'

/**
 * Bytes up to which a store is checked before it is served: quick_check reads the whole file, 7 ms for
 * 27 MB, but 30 s for 2 GB. Revisions are held against their hash whenever they are read, and a backup
 * is checked whole, so a larger store is not unwatched.
 */
const CHECKED_AT_START = 256 * 1024 * 1024

/** SQLite 3.51.3 mended a race of checkpoint and commit that could corrupt a WAL store. */
const OLDEST_SQLITE = [3, 51, 3] as const

/** Whether to read the whole store takes longer than anybody waits. */
export const isLarge = (file: string): boolean => statSync(file).size > CHECKED_AT_START

/** Says whether the structure of a store is sound. After an unclean exit everything is looked at. */
export function isSound(file: string): boolean {
  if (isLarge(file)) return true
  const db = new Database(file, { readonly: true, fileMustExist: true })
  try {
    return leftUnclean(file) ? passesFullCheck(db) : passes(db, 'quick_check')
  } catch (error) {
    if (isDamage(error)) return false
    throw error
  } finally {
    db.close()
  }
}

/** integrity_check and foreign_key_check: what a backup must pass before it is called one. */
export const passesFullCheck = (db: Database.Database): boolean =>
  passes(db, 'integrity_check') && db.prepare('pragma foreign_key_check').all().length === 0

/**
 * What SQLite says of a damaged search index. It is made anew from the drafts when it is used (desk/
 * search-indexing.ts): no reason to call a store or a backup damaged.
 */
const OF_THE_INDEX = /\bfts5\b.*\bsearch_text\b/i

function passes(db: Database.Database, check: 'quick_check' | 'integrity_check'): boolean {
  const said = db.prepare(`pragma ${check}`).pluck().all().map(String)
  return said.every((line) => line === 'ok' || OF_THE_INDEX.test(line))
}

/** The last connection to close empties the log, so a log with content was left by a crash. */
function leftUnclean(file: string): boolean {
  return (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** Throws, because a build with another SQLite is a bug that no editor can mend. */
export function assertSqliteVersion(db: Database.Database): void {
  const version = String(db.prepare('select sqlite_version()').pluck().get())
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const [wantMajor, wantMinor, wantPatch] = OLDEST_SQLITE
  const enough = major - wantMajor || minor - wantMinor || patch - wantPatch
  if (enough < 0) throw new Error(`SQLite ${version} is older than ${OLDEST_SQLITE.join('.')}`)
}
