import { z } from 'zod'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { sha256 } from './record-hash.ts'
import { refuse } from './refusal.ts'

/** What arrived, byte for byte. */
export interface Source {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly stripped: readonly string[]
}

export type SourceFacts = Pick<Source, 'name' | 'mediaType' | 'stripped'> & {
  readonly size: number
}

/**
 * Keeps a source; the answer is the SHA-256 of its bytes.
 *
 * @param hash the same, where it is known
 */
export function insertSource(
  to: Writer,
  id: string,
  source: Source,
  at: string,
  hash: string = sha256(source.bytes),
): string {
  to.run(
    query.insertInto('source').values({
      id,
      sha256: hash,
      name: source.name,
      media_type: source.mediaType,
      size: source.bytes.byteLength,
      bytes: source.bytes,
      stripped_json: JSON.stringify(source.stripped),
      at,
    }),
  )
  return hash
}

/** The oldest draft that came, or came back, in the very same bytes, or null. */
export const draftOfBytes = (from: Reader, bytes: Uint8Array): string | null =>
  draftOfHash(from, sha256(bytes))

/** The same by the SHA-256 of the bytes. */
export function draftOfHash(from: Reader, hash: string): string | null {
  const twin = from.first(
    query
      .selectFrom('source')
      .leftJoin('draft', 'draft.source_id', 'source.id')
      .leftJoin('resubmission', 'resubmission.source_id', 'source.id')
      .select(({ fn }) => fn.coalesce('draft.id', 'resubmission.draft_id').as('id'))
      .where('source.sha256', '=', hash)
      .orderBy('source.at')
      .limit(1),
  )
  return twin?.id ?? null
}

/** Everything about a source but its bytes. */
export function sourceFacts(from: Reader, sourceId: string): SourceFacts {
  const row = from.first(
    query
      .selectFrom('source')
      .select(['name', 'media_type', 'size', 'stripped_json'])
      .where('id', '=', sourceId),
  )
  if (!row) return refuse({ kind: 'not-found', what: 'source' })
  return {
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    stripped: strippedSchema.parse(JSON.parse(row.stripped_json)),
  }
}

/** The bytes, held against the hash under which they were taken in. */
export function sourceBytes(from: Reader, sourceId: string): Uint8Array {
  const row = from.first(
    query.selectFrom('source').select(['bytes', 'sha256']).where('id', '=', sourceId),
  )
  if (!row) return refuse({ kind: 'not-found', what: 'source' })
  if (sha256(row.bytes) !== row.sha256) refuse({ kind: 'revision-damaged', hash: row.sha256 })
  return row.bytes
}

const strippedSchema = z.array(z.string())
