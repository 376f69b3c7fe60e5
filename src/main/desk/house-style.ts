import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { defaultHouseStyle } from '#shared/checks/style/default-house-style.ts'
import { readHouseStyle as readStyle } from '#shared/checks/style/read-house-style.ts'
import type { StyleError } from '#shared/checks/style/style-error.ts'
import type { StartFailure } from '../store/start-failure.ts'

type Reading =
  | { readonly ok: true; readonly style: HouseStyle }
  | { readonly ok: false; readonly failure: StartFailure }

/** What the newsroom's own file holds. */
export type StyleText =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly errors: readonly StyleError[] }

export const styleFileIn = (dataFolder: string): string => join(dataFolder, 'house-style.json')

/**
 * The newsroom's own house-style.json in the data folder, or the one that comes along. A file that
 * does not read is a failure and never the default: a page would carry another newsroom's claims.
 */
export function readHouseStyle(dataFolder: string): Reading {
  const file = styleFileIn(dataFolder)
  const found = readStyleText(file)
  switch (found.kind) {
    case 'none':
      return { ok: true, style: defaultHouseStyle }
    case 'unreadable':
      return { ok: false, failure: { kind: 'house-style-invalid', file, errors: found.errors } }
    case 'text': {
      const read = readStyle(found.text)
      return read.ok
        ? read
        : { ok: false, failure: { kind: 'house-style-invalid', file, errors: read.errors } }
    }
  }
}

const asWhole = (id: string, en: string): StyleText => ({
  kind: 'unreadable',
  errors: [{ line: 1, column: 1, path: '', message: { id, en } }],
})

/** Reads the file as text, or says why it is none. */
export function readStyleText(file: string): StyleText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
    return { kind: 'text', text }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    // ENOTDIR: the data folder itself is a file, which the store names next.
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'none' }
    return code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? asWhole(
          'Berkas ini tidak ditulis dalam UTF-8. Simpan ulang sebagai UTF-8.',
          'This file is not written in UTF-8. Save it again as UTF-8.',
        )
      : asWhole('Berkas ini tidak dapat dibuka.', 'This file cannot be opened.')
  }
}
