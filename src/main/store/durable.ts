import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Gives a finished file its final name so that a power cut leaves the old state or the new one: the
 * bytes first, then the name, then the folder that holds the name.
 */
export function settle(temporary: string, final: string): void {
  sync(temporary, 'r+')
  renameSync(temporary, final)
  // Windows cannot open a folder for syncing; its rename is journalled by the file system.
  if (process.platform !== 'win32') sync(dirname(final), 'r')
}

/** Puts a small file in another's place, whole or not at all, readable by its owner alone. */
export function writeWhole(file: string, bytes: string | Uint8Array): void {
  const unfinished = `${file}.new`
  try {
    writeFileSync(unfinished, bytes, { mode: 0o600 })
    settle(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

function sync(path: string, mode: 'r' | 'r+'): void {
  const descriptor = openSync(path, mode)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
