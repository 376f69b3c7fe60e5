import { writeFileSync } from 'node:fs'
import type { Language } from '#shared/contract/settings.ts'
import { usage } from './usage.ts'

/** Writes a file that is not there yet; what speaks against it is a sentence. */
export function writeNew(file: string, text: string, language: Language): string | null {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return null
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const { exists, unwritable } = usage(language)
    return error.code === 'EEXIST' ? exists(file) : unwritable(file, String(error.code))
  }
}
