import { spawnSync } from 'node:child_process'
import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { storeFile } from '#main/store/open.ts'

const GENERATOR = fileURLToPath(new URL('../../generated/run.ts', import.meta.url))

/** A data folder with a generated desk. */
export interface Place {
  readonly folder: string
  readonly remove: () => void
}

const newFolder = (): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'sunting-bench-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** In a process of its own, whose memory is not the desk's. */
function generated(drafts: number): Place {
  const place = newFolder()
  const wish = ['--drafts', String(drafts), '--seed', '1', '--data', place.folder]
  const { status } = spawnSync(process.execPath, [GENERATOR, ...wish], { stdio: 'inherit' })
  if (status === 0) return place
  place.remove()
  throw new Error('the desk was not generated')
}

/** The desk that SUNTING_BENCH_DESK names; undefined for none. */
const named = (): string | undefined => process.env.SUNTING_BENCH_DESK

/** A desk to write to: a copy of the one that is named, which stays as it is. */
export function deskToChange(drafts: number): Place {
  const folder = named()
  if (folder === undefined) return generated(drafts)
  const place = newFolder()
  const file = storeFile(place.folder)
  copyFileSync(storeFile(folder), file, constants.COPYFILE_FICLONE)
  // Or the first line that is measured waits for the copy to reach the disk.
  const copy = openSync(file, 'r+')
  fsyncSync(copy)
  closeSync(copy)
  return place
}

/** A desk to look at: the named one itself, since a copy of a million drafts is a matter of minutes. */
export function deskToLookAt(drafts: number): Place {
  const folder = named()
  return folder === undefined ? generated(drafts) : { folder, remove: () => {} }
}
