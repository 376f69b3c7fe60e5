import { categoryKey } from '#shared/search/category-key.ts'
import { searchWords } from '#shared/search/tokens.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { addFindings } from '../store/draft-findings.ts'
import { insertDraft } from '../store/drafts.ts'
import { writeLine } from '../store/journal.ts'
import { addNearText } from '../store/near-texts.ts'
import { recordHash } from '../store/record-hash.ts'
import { insertSource } from '../store/sources.ts'
import { writerNamed } from '../store/writers.ts'
import { keepBaselines } from './baselines.ts'
import type { Desk } from './desk.ts'
import { MACHINE } from './editor.ts'
import { type Indexing, indexNow } from './index-draft.ts'
import { beginHistory } from './keep-revision.ts'
import { keepVersion, type VersionPlan } from './new-version.ts'
import type { Prepared } from './prepare.ts'

export interface Kept {
  readonly name: string
  /** All but the content itself, which is stored as it was written down. */
  readonly prepared: Omit<Prepared, 'recognised'> & {
    readonly recognised: Pick<
      Prepared['recognised'],
      'bullets' | 'stripped' | 'category' | 'writer'
    >
  }
  /** As the editor named the writer; '' for whom the page names. */
  readonly writer: string
  readonly by: string
}

/**
 * Puts a submission on the desk. It was read and checked before: here only rows are written.
 *
 * @param index called once
 */
export function keepSubmission(
  desk: Pick<Desk, 'now' | 'newId'>,
  to: Writer,
  { name, prepared, writer, by }: Kept,
  index: Indexing = indexNow,
): string {
  const { recognised, bytes, mediaType, hash, json, words, digest, seen } = prepared
  const { bullets, stripped, category } = recognised
  const mark = { at: desk.now(), by }
  const id = desk.newId()
  const source_id = desk.newId()
  const named = writer.trim() === '' ? recognised.writer : writer.trim()
  const file = { name, mediaType, bytes, stripped }
  const source = insertSource(to, source_id, file, mark.at, prepared.sha256)
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
  beginHistory(to, id, { hash, json, words }, mark)
  writeLine(to, id, { seq: 1, hash, at: mark.at }, json)
  addNearText(to, id, hash, prepared.near)
  const version =
    bullets.length === 0
      ? null
      : keepVersion(to, id, importedVersion(hash, bullets, mark.at), desk.newId)
  addFindings(to, id, findings)
  index(to, id, { ...prepared.search, writer: searchWords(named).join(' ') })
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
