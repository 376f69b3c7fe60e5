import {
  appendFileSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import type { Language } from '#shared/contract/settings.ts'
import { usage } from './usage.ts'

/** Does something with files; what speaks against it is a sentence about `file`. */
function attempt(file: string, language: Language, act: () => void): string | null {
  try {
    act()
    return null
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const { exists, unwritable } = usage(language)
    return error.code === 'EEXIST' ? exists(file) : unwritable(file, String(error.code))
  }
}

/** Gives a finished file its name, unless something has that name already. */
function publish(part: string, file: string): void {
  try {
    linkSync(part, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error) || error.code === 'EEXIST') throw error
    // Some file systems know no second name for a file.
    copyFileSync(part, file, constants.COPYFILE_EXCL)
  }
}

const CHUNK = 1 << 20

/** Adds one file to the end of another, a piece at a time. */
function copyInto(from: string, to: string): void {
  const descriptor = openSync(from, 'r')
  try {
    const piece = Buffer.alloc(CHUNK)
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece))
      appendFileSync(to, piece.subarray(0, read))
  } finally {
    closeSync(descriptor)
  }
}

/** A file that shows up whole under its name, or not at all. */
export interface NewFile {
  readonly add: (text: string) => string | null
  /** Puts what was added between two texts, and gives the file its name. */
  readonly finish: (before: string, after: string) => string | null
  /** Leaves nothing behind. */
  readonly discard: () => void
}

/**
 * Begins a file that is not there yet; it grows beside its place, so that its size costs no memory.
 *
 * @returns the file, or the sentence that says why it cannot be written
 */
export function beginNew(file: string, language: Language): NewFile | string {
  const part = `${file}.${process.pid}.part`
  const whole = `${file}.${process.pid}.whole`
  const discard = () => {
    for (const temporary of [part, whole]) rmSync(temporary, { force: true })
  }
  if (existsSync(file)) return usage(language).exists(file)
  const refused = attempt(file, language, () => writeFileSync(part, '', { flag: 'wx' }))
  if (refused !== null) return refused
  return {
    discard,
    add: (text) => attempt(file, language, () => appendFileSync(part, text)),
    finish: (before, after) => {
      const sentence = attempt(file, language, () => {
        writeFileSync(whole, before, { flag: 'wx' })
        copyInto(part, whole)
        appendFileSync(whole, after, { flush: true })
        publish(whole, file)
      })
      discard()
      return sentence
    },
  }
}

/** Writes a file that is not there yet; what speaks against it is a sentence. */
export function writeNew(file: string, text: string, language: Language): string | null {
  const begun = beginNew(file, language)
  return typeof begun === 'string' ? begun : begun.finish(text, '')
}
