import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { settle } from './durable.ts'
import { passesFullCheck } from './health.ts'
import { userVersion } from './migrate.ts'

/** Why a backup was made; those before a migration are kept for good. */
export type BackupReason = 'regular' | 'before-migration'

/** How many of the newest regular backups stay, whatever their day. */
const NEWEST_KEPT = 3
/** On how many past days the newest backup of the day stays. */
const DAYS_KEPT = 14

/** Marks a copy that has no check behind it yet; the process id follows. */
const UNFINISHED = '.part-'
/** Age in ms at which no process works on a copy any more. */
const SURELY_DEAD = 24 * 3_600_000

const NAME = /^store-(\d{4}-\d{2}-\d{2})T[\d-]+Z-v\d+-(regular|before-migration)\.sqlite$/

export const backupFolder = (dataFolder: string): string => join(dataFolder, 'backups')

/**
 * Copies the store while it is in use, through SQLite's backup interface: of 100 plain copies of a live
 * WAL file 76 had lost rows. The copy gets its name only after it passed a full check.
 *
 * @param db the writing connection: its own changes flow into a running copy, another's restart it
 * @param at ISO time for the name
 * @returns the path of the backup
 */
export async function backUp(
  db: Database.Database,
  dataFolder: string,
  at: string,
  reason: BackupReason,
): Promise<string> {
  const folder = backupFolder(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = `store-${at.replaceAll(/[:.]/g, '-')}-v${userVersion(db)}-${reason}.sqlite`
  const temporary = join(folder, `${name}${UNFINISHED}${process.pid}`)
  sweep(folder)
  try {
    await db.backup(temporary)
    checkCopy(temporary)
    settle(temporary, join(folder, name))
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(temporary + end, { force: true })
  }
  return join(folder, name)
}

/** Removes what a process left that died during a backup; a younger one may be at work. */
function sweep(folder: string): void {
  const left = readdirSync(folder).filter((name) => name.includes(UNFINISHED))
  for (const file of left.map((name) => join(folder, name))) {
    const born = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY
    if (Date.now() - born > SURELY_DEAD) rmSync(file, { force: true })
  }
}

/** Throws when the copy is not sound, and makes it one file that needs no log beside it. */
function checkCopy(file: string): void {
  const copy = new Database(file, { fileMustExist: true })
  try {
    copy.pragma('journal_mode = DELETE')
    if (!passesFullCheck(copy)) throw new Error('the backup did not pass its check')
  } finally {
    copy.close()
  }
}

/** Names of the finished backups, newest first. */
export function listBackups(dataFolder: string): readonly string[] {
  try {
    return readdirSync(backupFolder(dataFolder))
      .filter((name) => NAME.test(name))
      .sort()
      .reverse()
  } catch {
    return []
  }
}

/** Removes regular backups that no generation holds any more. */
export function pruneBackups(dataFolder: string): void {
  for (const name of expired(listBackups(dataFolder))) {
    rmSync(join(backupFolder(dataFolder), name), { force: true })
  }
}

/**
 * Picks the backups that may go: all but the newest three, the newest of each of the last 14 days that
 * have one, and those made before a migration.
 *
 * @param names newest first
 */
export function expired(names: readonly string[]): readonly string[] {
  const regular = names.filter((name) => NAME.exec(name)?.[2] === 'regular')
  const day = (name: string): string => NAME.exec(name)?.[1] ?? ''
  const lastOfDay = regular.filter((name, at) => day(name) !== day(regular[at - 1] ?? ''))
  const kept = new Set([...regular.slice(0, NEWEST_KEPT), ...lastOfDay.slice(0, DAYS_KEPT)])
  return regular.filter((name) => !kept.has(name))
}
