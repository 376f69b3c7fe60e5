import { importedVersion } from '#main/desk/keep-submission.ts'
import { keepVersion } from '#main/desk/new-version.ts'
import { record } from '#main/store/audit.ts'
import type { Writer } from '#main/store/connection.ts'
import { addFindings } from '#main/store/draft-findings.ts'
import { type Digest, insertDraft } from '#main/store/drafts.ts'
import { writeLine } from '#main/store/journal.ts'
import { addNearText, nearMarks } from '#main/store/near-texts.ts'
import { recordHash } from '#main/store/record-hash.ts'
import { insertMark } from '#main/store/revision-marks.ts'
import { freezeJson } from '#main/store/revisions.ts'
import { indexTexts } from '#main/store/search-index.ts'
import { insertSource } from '#main/store/sources.ts'
import { writerNamed } from '#main/store/writers.ts'
import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import { textsOf } from '#shared/search/texts-of.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'

/** A submission as it will be stored. */
export interface Arrival {
  readonly id: string
  readonly at: string
  readonly editor: string
  readonly writer: string
  readonly bytes: Uint8Array
  readonly content: Content
  readonly bullets: readonly Bullet[]
  /** What the checks say of its shape. */
  readonly digest: Digest
}

/** What a later decision on it is bound to. */
export interface Arrived {
  readonly id: string
  readonly contentHash: string
  readonly revision: string
  readonly version: string | null
  readonly words: number
}

/**
 * Stores what an import stores, in the same tables and with the same line in the trail. Two things are
 * spared: the checks, which were run once for its shape, and what each point was found to rest on.
 */
export function arrive(to: Writer, arrival: Arrival, newId: () => string): Arrived {
  const { id, at, content, bullets, digest, writer, editor } = arrival
  const mark = { at, by: editor }
  const hash = articleHash(content)
  const json = JSON.stringify(content)
  const source_id = newId()
  const file = {
    name: `${id}.html`,
    mediaType: 'text/html',
    bytes: arrival.bytes,
    stripped: [],
  }
  const source = insertSource(to, source_id, file, at)
  const { findings, ...shown } = digest
  insertDraft(to, {
    id,
    writer_id: writerNamed(to, writer, newId),
    source_id,
    ...shown,
    status: 'submitted',
    submitted_at: at,
    updated_at: at,
    submitted_hash: hash,
  })
  freezeJson(to, id, hash, json, mark)
  insertMark(to, id, {
    ...{ seq: 1, hash, why: 'imported', decision: null, restored: null, note: '' },
    measure: { kept: digest.words, added: 0, removed: 0 },
    ...mark,
  })
  writeLine(to, id, { seq: 1, hash, at }, json)
  addNearText(to, id, hash, nearMarks(content))
  const version =
    bullets.length === 0 ? null : keepVersion(to, id, importedVersion(hash, bullets, at), newId)
  addFindings(to, id, findings)
  indexTexts(to, id, textsOf(content, bullets, writer))
  record(
    to,
    { draftId: id, ...mark },
    {
      action: 'draft-imported',
      details: {
        source,
        revision: hash,
        writer,
        version: version?.id ?? null,
        versionHash: version && recordHash(version),
        baselines: [],
      },
    },
  )
  return {
    id,
    contentHash: contentHash(content, bullets),
    revision: hash,
    version: version?.id ?? null,
    words: digest.words,
  }
}
