import { readFileSync, renameSync } from 'node:fs'
import { z } from 'zod'
import { writeWhole } from '../store/durable.ts'

const FORM = 'sunting-keys/1'

/** A key as the system's key store sealed it, in base64, and which one that was. */
const sealedSchema = z.strictObject({ backEnd: z.string(), sealed: z.base64() })
const fileSchema = z.strictObject({
  form: z.literal(FORM),
  keys: z.record(z.string(), sealedSchema),
})

export type Sealed = Readonly<z.infer<typeof sealedSchema>>

/** What the file holds, by the provider's id; `damaged` where it is no such file. */
export type KeyFile = ReadonlyMap<string, Sealed> | 'damaged'

export function readKeyFile(file: string): KeyFile {
  try {
    const { keys } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return new Map(Object.entries(keys))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    return code === 'ENOENT' || code === 'ENOTDIR' ? new Map() : 'damaged'
  }
}

/** Keeps or drops one key; a damaged file is set aside and not written over. Throws what the system throws. */
export function changeKeyFile(file: string, providerId: string, sealed: Sealed | null): void {
  const before = readKeyFile(file)
  if (before === 'damaged') renameSync(file, `${file}.bad`)
  const keys = new Map(before === 'damaged' ? [] : before)
  if (sealed === null) keys.delete(providerId)
  else keys.set(providerId, sealed)
  writeWhole(file, `${JSON.stringify({ form: FORM, keys: Object.fromEntries(keys) }, null, 2)}\n`)
}
