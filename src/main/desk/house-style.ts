import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import standard from '#resources/house-style.json' with { type: 'json' }
import { type HouseStyle, houseStyleSchema } from '#shared/checks/house-style.ts'
import type { StartFailure } from '../store/start-failure.ts'

type Reading =
  | { readonly ok: true; readonly style: HouseStyle }
  | { readonly ok: false; readonly failure: StartFailure }

/**
 * The newsroom's own house-style.json in the data folder, or the one that comes along. A file that
 * does not read is a failure and never the default: a page would carry another newsroom's claims.
 */
export function readHouseStyle(dataFolder: string): Reading {
  const file = join(dataFolder, 'house-style.json')
  const own = readOwn(file)
  if (own === null) return { ok: true, style: houseStyleSchema.parse(standard) }
  const read = houseStyleSchema.safeParse(own.value)
  if (read.success) return { ok: true, style: read.data }
  const where = read.error.issues[0]?.path.join('.') ?? ''
  return { ok: false, failure: { kind: 'house-style-invalid', file, where } }
}

/** The file's value; undefined, which no schema takes, when it is no JSON; null when there is none. */
function readOwn(file: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(readFileSync(file, 'utf8')) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    // ENOTDIR: the data folder itself is a file, which the store names next.
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : { value: undefined }
  }
}
