import { link, lstat, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, parse, relative } from 'node:path'
import type { FileFacts } from '#shared/watch/settling.ts'

/** Folders that taken files are moved to, in the words of the newsroom. */
export const DONE = 'Selesai'
export const REFUSED = 'Ditolak'

/** A name in a folder that nothing has yet. */
function* names(path: string): Generator<string> {
  yield path
  const { dir, name, ext } = parse(path)
  for (let again = 2; again < 10_000; again += 1) yield join(dir, `${name} (${again})${ext}`)
}

/** Moves without ever taking the place of a file that is there; a link, unlike a rename, fails on one. */
async function moveTo(path: string, target: string): Promise<boolean> {
  for (const free of names(target)) {
    try {
      await link(path, free)
      await rm(path)
      return true
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue
      // A disk without hard links.
      if ((await lstat(free).catch(() => null)) !== null) continue
      return rename(path, free).then(
        () => true,
        () => false,
      )
    }
  }
  return false
}

/**
 * Moves a taken file to the folder for what was done, or for what was refused, below the watched one. One
 * that was changed since stays: it will be taken again.
 *
 * @returns whether it was moved
 */
export async function putAway(
  folder: string,
  path: string,
  { size, modified }: FileFacts,
  isRefused: boolean,
): Promise<boolean> {
  const facts = await lstat(path).catch(() => null)
  if (facts?.isFile() !== true || facts.size !== size || facts.mtimeMs !== modified) return false
  const target = join(folder, isRefused ? REFUSED : DONE, relative(folder, path))
  try {
    await mkdir(dirname(target), { recursive: true })
    return await moveTo(path, target)
  } catch {
    // It may not be moved there; it stays, and is known as taken.
    return false
  }
}
