import type Database from 'better-sqlite3'
import { backUp, hasBackupOf, pruneBackups } from './backup.ts'
import { COPYING_SOURCE, copyAside } from './copy-aside.ts'
import { isLarge } from './health.ts'
import type { StorePlace } from './open.ts'

/** The backups of a store in use. */
export interface RegularBackups {
  /** Notes that this process changed something. */
  readonly changed: () => void
  /**
   * Makes a checked copy if this process changed anything since the last one. At the end nobody waits for that
   * of a large store where there is one of today.
   */
  readonly make: (when?: 'at-the-end') => Promise<void>
}

/** Makes one backup after the other, each in a thread of its own. */
export function regularBackups(
  { dataFolder, now, copyingThread = COPYING_SOURCE }: StorePlace,
  db: Database.Database,
): RegularBackups {
  const aside = copyAside(copyingThread)
  let isChanged = false
  let last: Promise<void> = Promise.resolve()
  const makeOne = async (when?: 'at-the-end'): Promise<void> => {
    if (!isChanged) return
    const at = now()
    if (when === 'at-the-end' && isLarge(db.name) && hasBackupOf(dataFolder, at)) return
    isChanged = false
    try {
      await backUp(db, dataFolder, at, 'regular', aside)
    } catch (error) {
      isChanged = true
      throw error
    }
    pruneBackups(dataFolder)
  }
  return {
    changed: () => {
      isChanged = true
    },
    make: (when) => {
      const one = () => makeOne(when)
      last = last.then(one, one)
      return last
    },
  }
}
