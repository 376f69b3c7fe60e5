import { categoryKey } from '#shared/search/category-key.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { setFindings } from '../store/draft-findings.ts'
import { insertDraft } from '../store/drafts.ts'
import { appendJournal } from '../store/journal.ts'
import { recordHash } from '../store/record-hash.ts'
import { insertSource } from '../store/sources.ts'
import { writerNamed } from '../store/writers.ts'
import { keepBaselines } from './baselines.ts'
import type { Desk } from './desk.ts'
import { MACHINE } from './editor.ts'
import { indexDraft } from './index-draft.ts'
import { keepRevision } from './keep-revision.ts'
import { keepVersion, type VersionPlan } from './new-version.ts'
import type { Prepared } from './prepare.ts'

export interface Kept {
  readonly name: string
  readonly prepared: Prepared
  /** As the editor named the writer; '' for whom the page names. */
  readonly writer: string
  readonly by: string
}

/** Puts a submission on the desk. It was read and checked before: here only rows are written. */
export function keepSubmission(
  desk: Desk,
  to: Writer,
  { name, prepared, writer, by }: Kept,
): string {
  const { recognised, bytes, mediaType, hash, digest, seen } = prepared
  const { content, bullets, stripped, category } = recognised
  const mark = { at: desk.now(), by }
  const id = desk.newId()
  const source_id = desk.newId()
  const named = writer.trim() === '' ? recognised.writer : writer.trim()
  const source = insertSource(to, source_id, { name, mediaType, bytes, stripped }, mark.at)
  const { findings, ...shown } = digest
  insertDraft(to, {
    id,
    writer_id: writerNamed(to, named, desk.newId),
    source_id,
    category,
    category_key: categoryKey(category),
    ...shown,
    status: 'submitted',
    submitted_at: mark.at,
    updated_at: mark.at,
    submitted_hash: hash,
  })
  keepRevision(to, id, { hash, content, why: 'imported' }, mark)
  appendJournal(to, id, { seq: 1, hash, at: mark.at }, content)
  const version =
    bullets.length === 0
      ? null
      : keepVersion(to, id, importedVersion(hash, bullets, mark.at), desk.newId)
  setFindings(to, id, findings)
  indexDraft(to, id, { content, bullets })
  record(
    to,
    { draftId: id, ...mark },
    {
      action: 'draft-imported',
      details: {
        source,
        revision: hash,
        writer: named,
        version: version?.id ?? null,
        versionHash: version && recordHash(version),
        baselines: keepBaselines(to, id, seen, mark),
      },
    },
  )
  return id
}

/** The summary that the page came with: the machine took it in, whoever pressed the button. */
export const importedVersion = (
  contentHash: string,
  bullets: readonly Bullet[],
  at: string,
): VersionPlan => ({
  line: 1,
  parent: null,
  method: 'import',
  lineMethod: 'import',
  contentHash,
  by: MACHINE,
  at,
  bullets,
})
