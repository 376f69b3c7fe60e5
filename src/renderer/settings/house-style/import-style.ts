import type { HouseStyle } from '#shared/checks/house-style.ts'
import { readHouseStyle } from '#shared/checks/style/read-house-style.ts'
import type { StyleError } from '#shared/checks/style/style-error.ts'

export type ImportedStyle =
  | { readonly kind: 'style'; readonly style: HouseStyle }
  | {
      readonly kind: 'mistakes'
      readonly name: string
      readonly text: string
      readonly errors: readonly StyleError[]
    }
  /** A folder, another encoding, or far more bytes than any house style has. */
  | { readonly kind: 'no-text'; readonly name: string }

/** In bytes. */
const LIMIT = 2_000_000

/** Reads a house style out of a file; nothing counts before somebody saves it. */
export async function importStyle(file: File): Promise<ImportedStyle> {
  const { name } = file
  if (file.size > LIMIT) return { kind: 'no-text', name }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    const read = readHouseStyle(text)
    return read.ok
      ? { kind: 'style', style: read.style }
      : { kind: 'mistakes', name, text, errors: read.errors }
  } catch {
    return { kind: 'no-text', name }
  }
}
