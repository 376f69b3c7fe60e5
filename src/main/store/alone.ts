import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { storeFailure } from './refusal.ts'

/** Longest wait for another process that is opening or migrating the same store, in ms. */
const PATIENCE = 60_000
const PAUSE = 25

/**
 * Runs `act` while nobody else is inside an `alone` on the same file. The lock is SQLite's own on an
 * empty database: it works on every system, and the death of a process releases it, where a lock file
 * that merely exists would need a human. Two doors may use a store at once; only making it, checking it
 * and migrating it are done alone.
 */
export async function alone<T>(lockFile: string, act: () => T | Promise<T>): Promise<T> {
  const lock = new Database(lockFile, { timeout: 0 })
  try {
    await take(lock, Date.now() + PATIENCE)
    return await act()
  } finally {
    lock.close()
  }
}

/** Waits without blocking: the one who holds the lock may be in this very process. */
async function take(lock: Database.Database, until: number): Promise<void> {
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    if (storeFailure(error) !== 'store-locked' || Date.now() > until) throw error
    await wait(PAUSE)
    await take(lock, until)
  }
}
