import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { houseStyleHash } from '#shared/checks/style/compare-house-styles.ts'
import { readHouseStyle as readStyle } from '#shared/checks/style/read-house-style.ts'
import type { StyleError } from '#shared/checks/style/style-error.ts'
import { writeWhole } from '../store/durable.ts'
import { sha256 } from '../store/record-hash.ts'
import { readHouseStyle, readStyleText, styleFileIn } from './house-style.ts'

/** The house style of a desk that stays open, and the file that it comes from. */
export interface StyleFile {
  /** What counts now: a change through another door or by hand is read at once. */
  readonly current: () => HouseStyle
  /** What is wrong with the file since it was changed by hand; what was read before still counts. */
  readonly faults: () => readonly StyleError[]
  /** Names what the file holds at this moment, also where that is no house style. */
  readonly hash: () => string
  /**
   * Puts a text in the file's place, whole or not at all; throws what the system throws.
   *
   * @returns what puts the earlier text back
   */
  readonly write: (text: string) => () => void
}

/** What tells one state of the file from another: a rename makes a new inode. */
function stampOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`
}

/** Keeps the style of a data folder in step with its file; `style` is what was read at the start. */
export function styleFile(dataFolder: string, style: HouseStyle): StyleFile {
  const file = styleFileIn(dataFolder)
  let stamp = stampOf(file)
  let inForce = style
  let errors: readonly StyleError[] = []

  const refresh = (): void => {
    const now = stampOf(file)
    if (now === stamp) return
    stamp = now
    const read = readHouseStyle(dataFolder)
    if (read.ok) inForce = read.style
    errors = read.ok || read.failure.kind !== 'house-style-invalid' ? [] : read.failure.errors
  }

  return {
    current: () => {
      refresh()
      return inForce
    },
    faults: () => {
      refresh()
      return errors
    },
    hash: () => {
      const found = readStyleText(file)
      if (found.kind !== 'text') {
        const read = readHouseStyle(dataFolder)
        return read.ok ? houseStyleHash(read.style) : 'unreadable'
      }
      const read = readStyle(found.text)
      return read.ok ? houseStyleHash(read.style) : sha256(found.text)
    },
    write: (text) => {
      const before = existsSync(file) ? readFileSync(file) : null
      writeWhole(file, text)
      return () => {
        if (before === null) rmSync(file, { force: true })
        else writeWhole(file, before)
      }
    },
  }
}
