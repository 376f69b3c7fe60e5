import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { storeFile } from '#main/store/open.ts'
import { beside } from '../measured.ts'
import { quantile } from '../quantile.ts'
import type { Line } from '../table.ts'
import { measuredDesk } from './measured-desk.ts'

const WARM = 20
const COLD = 5

/** What ends with a queue that can be used; the answer lets it go again, which is no part of it. */
type Begin = () => Promise<() => unknown>

/** Opens the desk and lists what is to be reviewed. */
const byDesk =
  (folder: string): Begin =>
  async () => {
    const desk = await measuredDesk(folder)
    await desk.calls.drafts.list({ view: 'review' })
    return desk.close
  }

/** Such a page by a connection that was just opened. */
const bySql =
  (folder: string): Begin =>
  async () => {
    const db = new Database(storeFile(folder), { readonly: true })
    db.prepare(`
      select draft.*, writer.name from draft join writer on writer.id = writer_id
      where status = 'in-review' order by submitted_at, draft.id limit 51`).all()
    return () => db.close()
  }

/** Drops what the system keeps of files in memory; false where that is not allowed. */
function dropFileCache(): boolean {
  try {
    spawnSync('sync')
    writeFileSync('/proc/sys/vm/drop_caches', '3')
    return true
  } catch {
    return false
  }
}

async function started(
  work: string,
  times: number,
  begin: Begin,
  before: () => unknown,
): Promise<Line> {
  const took: number[] = []
  for (let i = 0; i < times; i += 1) {
    before()
    const start = performance.now()
    const end = await begin()
    took.push(performance.now() - start)
    await end()
  }
  return { work, p50: quantile(took, 0.5), p95: quantile(took, 0.95) }
}

/** From a program that runs to a queue that can be used, with the store in memory and from the disk. */
export async function startLines(folder: string): Promise<readonly Line[]> {
  const nothing = () => {}
  const warm = beside(
    await started('open the desk and list the queue', WARM, byDesk(folder), nothing),
    await started('a connection and a page by SQL', WARM, bySql(folder), nothing),
  )
  if (!dropFileCache()) {
    console.log('\nStart with an empty file cache: skipped, it cannot be dropped here')
    return [warm]
  }
  return [
    warm,
    beside(
      await started('the same, nothing of it in memory', COLD, byDesk(folder), dropFileCache),
      await started('by SQL, nothing of it in memory', COLD, bySql(folder), dropFileCache),
    ),
  ]
}
