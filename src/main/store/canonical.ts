import { createHash } from 'node:crypto'

/** JSON with sorted keys and no spaces: equal values give equal text, whoever wrote them. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex')

/** SHA-256 of a record as the contract shows it. */
export const recordHash = (record: unknown): string => sha256(canonicalJson(record))
