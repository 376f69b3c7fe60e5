import { articleHash } from '#shared/article/hash.ts'
import type { Recognised, Submission } from '#shared/contract/intake.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { categoryKey } from '#shared/search/category-key.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { decode } from '../intake/encoding.ts'
import { type Intake, recognise } from '../intake/recognise.ts'
import { samples } from '../intake/samples.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { setFindings } from '../store/draft-findings.ts'
import { insertDraft, storedDraft } from '../store/drafts.ts'
import { appendJournal } from '../store/journal.ts'
import { recordHash } from '../store/record-hash.ts'
import { granted } from '../store/refusal.ts'
import { newestSource } from '../store/resubmissions.ts'
import { draftOfBytes, insertSource, sourceBytes, sourceFacts } from '../store/sources.ts'
import { writerNamed } from '../store/writers.ts'
import { assess, digestOf } from './assessment.ts'
import { keepBaselines } from './baselines.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { editorOf, MACHINE } from './editor.ts'
import { indexDraft } from './index-draft.ts'
import { keepRevision } from './keep-revision.ts'
import { keepVersion, type VersionPlan } from './new-version.ts'
import { answer } from './problems.ts'

export const readSubmission = (desk: Desk, submission: Submission): Intake =>
  answer(recognise(submission, desk.houseStyle, desk.newId))

function recogniseSubmission(desk: Desk, submission: Submission): Recognised {
  const { bytes, recognised } = readSubmission(desk, submission)
  const duplicateOf = answer(desk.store.read((from) => draftOfBytes(from, bytes)))
  return { ...recognised, duplicateOf }
}

/** Everything is read and checked before the transaction; inside it only rows are written. */
function importSubmission(desk: Desk, submission: Submission, writer: string): string {
  const intake = readSubmission(desk, submission)
  return answer(desk.store.write((to) => keepSubmission(desk, to, submission.name, intake, writer)))
}

function keepSubmission(
  desk: Desk,
  to: Writer,
  name: string,
  { bytes, mediaType, recognised }: Intake,
  writer: string,
): string {
  const { content, bullets, stripped, category } = recognised
  const mark = { at: desk.now(), by: editorOf(to) }
  const id = desk.newId()
  const source_id = desk.newId()
  const hash = articleHash(content)
  const named = writer.trim() === '' ? recognised.writer : writer.trim()
  const source = insertSource(to, source_id, { name, mediaType, bytes, stripped }, mark.at)
  const found = assess({ content, bullets, baselines: [] }, desk.houseStyle)
  const { findings, ...digest } = digestOf(found)
  insertDraft(to, {
    id,
    writer_id: writerNamed(to, named, desk.newId),
    source_id,
    category,
    category_key: categoryKey(category),
    ...digest,
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
        baselines: keepBaselines(to, id, bullets, found, mark),
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

/** Imports the samples whose very bytes are not there yet, all of them or, on a failure, none. */
function importSamples(desk: Desk): Outcome<string[]> {
  const read = samples().map((sample) => ({ sample, intake: readSubmission(desk, sample) }))
  return desk.store.write((to) =>
    read
      .filter(({ intake }) => draftOfBytes(to, intake.bytes) === null)
      .map(({ sample, intake }) => keepSubmission(desk, to, sample.name, intake, '')),
  )
}

const readSource = (desk: Desk, draftId: string) =>
  desk.store.read((from) => {
    const source_id = newestSource(from, storedDraft(from, draftId))
    const { name, mediaType } = sourceFacts(from, source_id)
    const bytes = sourceBytes(from, source_id)
    const base64 = Buffer.from(bytes).toString('base64')
    return { name, mediaType, base64, text: granted(decode(bytes, name)) }
  })

export const intakeCalls = (desk: Desk) => ({
  recognise: calls.intake.recognise.handler(({ input }) => recogniseSubmission(desk, input)),
  import: calls.intake.import.handler(({ input: { writer, ...submission } }) => ({
    id: importSubmission(desk, submission, writer),
  })),
  samples: calls.intake.samples.handler(() => ({ ids: answer(importSamples(desk)) })),
  source: calls.intake.source.handler(({ input }) => answer(readSource(desk, input.id))),
})
