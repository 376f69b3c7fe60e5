import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '#shared/article/canonical.ts'

/** SHA-256 of bytes, or of a text in UTF-8, as lower-case hex. */
export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** SHA-256 of a record, however its fields are ordered. */
export const recordHash = (record: Json): string => sha256(canonicalJson(record))
