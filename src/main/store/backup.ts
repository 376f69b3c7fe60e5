import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { type Copy, copyStore } from './copy-store.ts'
import { userVersion } from './migrate.ts'

/** Why a backup was made; those before a migration are kept for good. */
export type BackupReason = 'regular' | 'before-migration'

/** How many of the newest regular backups stay, whatever their day. */
const NEWEST_KEPT = 3
/** On how many past days the newest backup of the day stays, and for how many bytes of backups at most. */
const DAYS_KEPT = 14
const BYTES_KEPT = 10_000_000_000

/** Marks a copy that has no check behind it yet; the process id follows. */
const UNFINISHED = '.part-'
/** Age in ms at which no process works on a copy any more. */
const SURELY_DEAD = 24 * 3_600_000

const NAME = /^store-(\d{4}-\d{2}-\d{2})T[\d-]+Z-v\d+-(regular|before-migration)\.sqlite$/

export const backupFolder = (dataFolder: string): string => join(dataFolder, 'backups')

/**
 * Makes a checked copy of the store while it is in use.
 *
 * @param at ISO time for the name
 * @param copy where it is made; by default here, where nobody is waited for
 * @returns the path of the backup
 */
export async function backUp(
  db: Database.Database,
  dataFolder: string,
  at: string,
  reason: BackupReason,
  copy: Copy = copyStore,
): Promise<string> {
  const folder = backupFolder(dataFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = `store-${at.replaceAll(/[:.]/g, '-')}-v${userVersion(db)}-${reason}.sqlite`
  const temporary = join(folder, `${name}${UNFINISHED}${process.pid}`)
  sweep(folder)
  try {
    await copy(db, temporary, join(folder, name))
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

/** Whether a backup was made on the day of an ISO time. */
export const hasBackupOf = (dataFolder: string, at: string): boolean =>
  listBackups(dataFolder).some((name) => dayOf(name) === at.slice(0, 10))

/** Removes regular backups that no generation holds any more. */
export function pruneBackups(dataFolder: string): void {
  const pathOf = (name: string): string => join(backupFolder(dataFolder), name)
  const bytesOf = (name: string): number =>
    statSync(pathOf(name), { throwIfNoEntry: false })?.size ?? 0
  for (const name of expired(listBackups(dataFolder), bytesOf))
    rmSync(pathOf(name), { force: true })
}

const dayOf = (name: string): string => NAME.exec(name)?.[1] ?? ''

/**
 * Picks the backups that may go: all but the newest three, the newest of each of the last 14 days that
 * have one, as long as these take no more than ten gigabytes with the three, and those made before a migration.
 *
 * @param names newest first
 * @param bytesOf the size of a backup
 */
export function expired(
  names: readonly string[],
  bytesOf: (name: string) => number = () => 0,
): readonly string[] {
  const regular = names.filter((name) => NAME.exec(name)?.[2] === 'regular')
  const newest = regular.slice(0, NEWEST_KEPT)
  const ofDays = regular
    .filter((name, at) => dayOf(name) !== dayOf(regular[at - 1] ?? ''))
    .slice(0, DAYS_KEPT)
  const kept = new Set(newest)
  let bytes = newest.reduce((sum, name) => sum + bytesOf(name), 0)
  for (const name of ofDays.filter((one) => !kept.has(one))) {
    bytes += bytesOf(name)
    if (bytes > BYTES_KEPT) break
    kept.add(name)
  }
  return regular.filter((name) => !kept.has(name))
}
