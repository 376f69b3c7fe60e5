import type { Insertable, Selectable } from 'kysely'
import type { DraftStatus } from '#shared/workflow/status.ts'
import type { Reader, Writer } from './connection.ts'
import { type DraftFinding, setFindings } from './draft-findings.ts'
import { query } from './query.ts'
import { refuse } from './refusal.ts'
import type { DraftTable } from './schema.ts'

/** What the queue shows of a draft and must follow its working copy. */
export interface Digest {
  readonly title: string
  readonly opening: string
  readonly words: number
  readonly blockers: number
  readonly warnings: number
  /** What it is found by in a search for findings. */
  readonly findings: readonly DraftFinding[]
}

export interface StoredDraft extends Omit<Selectable<DraftTable>, 'writer_id'> {
  readonly writer: string
}

export function insertDraft(
  to: Writer,
  draft: Omit<Insertable<DraftTable>, 'current_version' | 'held_until'>,
): void {
  to.run(query.insertInto('draft').values({ ...draft, current_version: null, held_until: null }))
}

/** The narrow row with its writer's name; refuses an id that no draft has. */
export function storedDraft(from: Reader, id: string): StoredDraft {
  const row = from.first(
    query
      .selectFrom('draft')
      .innerJoin('writer', 'writer.id', 'draft.writer_id')
      .selectAll('draft')
      .select('writer.name as writer')
      .where('draft.id', '=', id),
  )
  return row ?? refuse({ kind: 'not-found', what: 'draft' })
}

export function setDigest(
  to: Writer,
  id: string,
  { findings, ...digest }: Digest,
  at: string,
): void {
  setFindings(to, id, findings)
  to.run(
    query
      .updateTable('draft')
      .set({ ...digest, updated_at: at })
      .where('id', '=', id),
  )
}

/** Counts alone, by another house style: nobody worked on the draft, so its time stays. */
export function setCounts(
  to: Writer,
  id: string,
  { findings, ...counts }: Pick<Digest, 'blockers' | 'warnings' | 'findings'>,
): void {
  setFindings(to, id, findings)
  to.run(query.updateTable('draft').set(counts).where('id', '=', id))
}

/** Gives a draft a status; `heldUntil` goes with the hold that it was put on, and ends with it. */
export function setStatus(
  to: Writer,
  id: string,
  status: DraftStatus,
  at: string,
  heldUntil: string | null = null,
): void {
  to.run(
    query
      .updateTable('draft')
      .set({ status, updated_at: at, held_until: heldUntil })
      .where('id', '=', id),
  )
}

/** The writer's newest text is what the editor's is held against from here on. */
export function setSubmitted(to: Writer, id: string, hash: string): void {
  to.run(query.updateTable('draft').set({ submitted_hash: hash }).where('id', '=', id))
}

export function setCurrentVersion(to: Writer, id: string, version: string): void {
  to.run(query.updateTable('draft').set({ current_version: version }).where('id', '=', id))
}
