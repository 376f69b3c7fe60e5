import { lstat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FSWatcher } from 'chokidar'
import { type FileFacts, isSettled, noted, type Seen } from '#shared/watch/settling.ts'
import { isNoise, isWithin } from '../reading/list-files.ts'
import { reportBug } from '../report-bug.ts'
import { needsPolling } from './polls.ts'
import { DONE, REFUSED } from './put-away.ts'

export interface FolderWatch {
  /** Whether the folder is there. */
  readonly isThere: () => boolean
  readonly close: () => Promise<void>
}

/** A file that nobody writes to any more. */
export type WholeFile = FileFacts & { readonly name: string; readonly path: string }

interface Watching {
  /** As the disk knows it. */
  readonly folder: string
  /** The desk's own folder, of which nothing is taken. */
  readonly dataFolder: string
  /** Files that are whole, some at a time; those that are not taken over are handed over again. */
  readonly onSettled: (files: readonly WholeFile[]) => boolean
  /** How long a file stays as it is before it counts as whole, and how often that is looked at, in ms. */
  readonly quiet?: number
  readonly every?: number
}

const QUIET = 2_000
const EVERY = 500
/** Where the system does not tell of changes. */
const POLL = 3_000
/** Files that are looked at, and handed over, in one go. */
const TOGETHER = 200

/**
 * Watches a folder and everything below it for files that arrive, those that lie there already among them. A
 * file counts as arrived when size and time have stayed the same for a while; links are not followed.
 */
export function watchFolder({
  folder,
  dataFolder,
  onSettled,
  quiet = QUIET,
  every = EVERY,
}: Watching): FolderWatch {
  const seen = new Map<string, Seen>()
  let watcher: FSWatcher | null = null
  let isThere = true
  let isClosed = false
  let timer: NodeJS.Timeout | undefined

  const putAway = [join(folder, DONE), join(folder, REFUSED)]
  const isLeftOut = (path: string): boolean =>
    path !== folder &&
    (isNoise(basename(path)) ||
      putAway.some((one) => isWithin(path, one)) ||
      isWithin(path, dataFolder))

  async function start(): Promise<void> {
    const [{ watch }, usePolling] = await Promise.all([import('chokidar'), needsPolling(folder)])
    if (isClosed) return
    watcher = watch(folder, {
      ignored: isLeftOut,
      followSymlinks: false,
      ignorePermissionErrors: true,
      usePolling,
      interval: POLL,
      binaryInterval: POLL,
      alwaysStat: true,
    })
    watcher.on('add', note).on('change', note)
    watcher.on('unlink', (path) => seen.delete(path))
    // A folder that cannot be read is passed over; the root is looked for by itself.
    watcher.on('error', () => {})
  }

  /** How the file is now; gone, or a link: nothing to wait for. */
  async function look(path: string): Promise<Seen | null> {
    const facts = await lstat(path).catch(() => null)
    if (facts?.isFile() !== true) return null
    const { size, mtimeMs: modified } = facts
    return noted(seen.get(path), { size, modified }, performance.now())
  }

  async function note(path: string): Promise<void> {
    const now = await look(path)
    if (now === null) seen.delete(path)
    else seen.set(path, now)
  }

  /** Those that have been quiet for long enough, looked at once more. */
  async function settled(): Promise<readonly WholeFile[]> {
    const files: WholeFile[] = []
    const now = performance.now()
    for (const [path, before] of seen) {
      if (!isSettled(before, now, quiet)) continue
      const after = await look(path)
      if (after === before) {
        const { size, modified } = after
        files.push({ path, name: path.slice(folder.length + 1), size, modified })
      }
      if (after === null) seen.delete(path)
      else seen.set(path, after)
      if (files.length === TOGETHER) break
    }
    return files
  }

  async function followRoot(): Promise<void> {
    const facts = await lstat(folder).catch(() => null)
    const isBack = facts?.isDirectory() === true
    if (isBack === isThere) return
    isThere = isBack
    seen.clear()
    await watcher?.close()
    watcher = null
    if (isBack) await start()
  }

  async function round(): Promise<void> {
    await followRoot()
    const files = await settled()
    if (isClosed || files.length === 0 || !onSettled(files)) return
    for (const { path } of files) seen.delete(path)
  }

  const later = (): void => {
    if (isClosed) return
    timer = setTimeout(() => round().catch(reportBug).finally(later), every).unref()
  }

  const started = start().catch(reportBug).finally(later)
  return {
    isThere: () => isThere,
    close: async () => {
      isClosed = true
      clearTimeout(timer)
      await started
      await watcher?.close()
    },
  }
}
