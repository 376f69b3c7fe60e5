import type { Dirent } from 'node:fs'
import { lstat, opendir, realpath } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'

/** A file that was found, and its name with the folders below the one that was given. */
export interface FoundFile {
  readonly path: string
  readonly name: string
}

/** What systems and programs leave beside the files that people send. */
const NOISE =
  /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$|\.(?:tmp|part|partial|crdownload|download)$/i

/**
 * Says whether a file's name is one that no writer gave it: hidden, a program's lock, or one that is still
 * being fetched.
 *
 * @example isNoise('~$naskah.docx') // true
 */
export const isNoise = (name: string): boolean => NOISE.test(name)

/**
 * Says whether a folder is another or lies within it.
 *
 * @example isWithin('/a/b', '/a') // true
 */
export function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner)
  return (
    way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:|[/\\])/i.test(way))
  )
}

/** The folder as the disk knows it; null where it cannot be opened. */
export const realFolder = (path: string): Promise<string | null> => realpath(path).catch(() => null)

/**
 * Walks through what was given, file by file: nothing is held but the way down. Links are not followed, so
 * nothing outside of a given folder is found; what cannot be opened is passed over.
 *
 * @param except a folder that is never entered: the desk's own
 */
export async function* filesIn(
  paths: readonly string[],
  except: string,
): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    const facts = await lstat(path).catch(() => null)
    if (facts?.isFile()) yield { path, name: basename(path) }
    else if (facts?.isDirectory()) yield* walk(path, basename(path), except)
  }
}

async function* walk(folder: string, name: string, except: string): AsyncGenerator<FoundFile> {
  const real = await realFolder(folder)
  if (real === null || isWithin(real, except)) return
  const entries = await opendir(folder, { bufferSize: 200 }).catch(() => null)
  if (entries === null) return
  try {
    for await (const entry of entries) {
      if (isNoise(entry.name)) continue
      yield* found(entry, join(folder, entry.name), `${name}/${entry.name}`, except)
    }
  } catch {
    // The folder went away meanwhile: what was found of it is told as unreadable, file by file.
  }
}

async function* found(
  entry: Dirent,
  path: string,
  name: string,
  except: string,
): AsyncGenerator<FoundFile> {
  if (entry.isFile()) yield { path, name }
  else if (entry.isDirectory()) yield* walk(path, name, except)
}
