import { articleHash } from '#shared/article/hash.ts'
import type { Submission } from '#shared/contract/intake.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { carryBlockIds } from '#shared/returning/carry-block-ids.ts'
import { textLikeness, titleLikeness } from '#shared/returning/likeness.ts'
import { type Likeness, writerOf } from '#shared/returning/returning.ts'
import { overtaken } from '#shared/suggestion/suggested.ts'
import type { SummaryVersion } from '#shared/summary/summary.ts'
import { advance } from '#shared/workflow/advance.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { decisionsOf } from '../store/decisions.ts'
import { setStatus, setSubmitted } from '../store/drafts.ts'
import { appendJournal } from '../store/journal.ts'
import { revisedBy } from '../store/ledger.ts'
import { recordHash } from '../store/record-hash.ts'
import { refuse } from '../store/refusal.ts'
import { insertResubmission } from '../store/resubmissions.ts'
import { newestMark } from '../store/revision-marks.ts'
import { revision } from '../store/revisions.ts'
import { insertSource } from '../store/sources.ts'
import { insertVersion, nextLine } from '../store/summaries.ts'
import { ticksOf, untick } from '../store/ticks.ts'
import { answeredDecision } from './answered-decision.ts'
import { followComments } from './comments.ts'
import type { Desk } from './desk.ts'
import { editorOf, MACHINE } from './editor.ts'
import { keepByItself, keepRevision } from './keep-revision.ts'
import { refreshDigest } from './new-version.ts'
import { readSubmission } from './read-submission.ts'
import { type WorkingCopy, workingCopy } from './working-copy.ts'

interface Mark {
  readonly at: string
  readonly by: string
}

/** What the editor had on screen is in the history before anything takes its place. */
function keepWhatStands(to: Writer, { draft, hash, content }: WorkingCopy, mark: Mark): void {
  if (newestMark(to, draft.id)?.hash === hash) return
  keepByItself(to, draft.id, { hash, content, why: 'before-resubmission' }, mark)
}

/** An item of the checklist was ticked for the text that is replaced: it is asked for again. */
function untickAll(to: Writer, draftId: string, mark: Mark): void {
  for (const item of ticksOf(to, draftId)) {
    untick(to, draftId, item)
    record(to, { draftId, ...mark }, { action: 'item-unticked', details: { item } })
  }
}

/** The summary that counts stays; one that came with the text lies beside it as a line of its own. */
function keepSummaryThatCame(
  to: Writer,
  draftId: string,
  version: Pick<SummaryVersion, 'id' | 'contentHash' | 'bullets' | 'at'>,
): SummaryVersion | null {
  if (version.bullets.length === 0) return null
  const kept: SummaryVersion = {
    ...version,
    line: nextLine(to, draftId),
    seq: 1,
    parent: null,
    method: 'import',
    lineMethod: 'import',
    by: MACHINE,
  }
  insertVersion(to, draftId, kept)
  return kept
}

/**
 * Makes a submission the newest revision of its draft, by its writer. It is held against what the writer
 * had sent and against the text as it was decided on; both stay in the history.
 */
export async function submitAgain(
  desk: Desk,
  draftId: string,
  submission: Submission,
): Promise<Outcome<{ readonly id: string; readonly status: DraftStatus }>> {
  const { bytes, mediaType, recognised } = await readSubmission(desk, submission)
  return desk.store.write((to) => {
    const copy = workingCopy(to, draftId)
    const { draft, bullets } = copy
    const from = draft.status
    const status = advance(from, 'resubmit') ?? refuse({ kind: 'cannot-return', status: from })
    const mark = { at: desk.now(), by: editorOf(to) }
    keepWhatStands(to, copy, mark)
    const answered = answeredDecision(decisionsOf(to, draftId))
    const content = carryBlockIds(copy.content, recognised.content, desk.newId)
    const hash = articleHash(content)
    const source_id = desk.newId()
    const { stripped } = recognised
    const source = insertSource(
      to,
      source_id,
      { name: submission.name, mediaType, bytes, stripped },
      mark.at,
    )
    const submitted = revision(to, draftId, draft.submitted_hash)
    const likeness = likenessOf(submitted, content, draft.writer, recognised.writer)
    const line = { seq: copy.seq + 1, hash, at: mark.at }
    appendJournal(to, draftId, line, overtaken(copy.content, content))
    followComments(to, draftId, content)
    // The words are the writer's; that the desk took them in is in the trail with the editor's name.
    const madeBy = { at: mark.at, by: revisedBy(draft.writer, mark.by) }
    const { seq } = keepRevision(to, draftId, { hash, content, why: 'resubmitted' }, madeBy)
    insertResubmission(to, {
      draft_id: draftId,
      seq,
      source_id,
      submitted_hash: draft.submitted_hash,
      revision_hash: copy.hash,
      decision_id: answered?.id ?? null,
      ...mark,
    })
    setSubmitted(to, draftId, hash)
    if (hash !== copy.hash) untickAll(to, draftId, mark)
    const version = keepSummaryThatCame(to, draftId, {
      id: desk.newId(),
      contentHash: hash,
      bullets: recognised.bullets,
      at: mark.at,
    })
    refreshDigest(desk, to, draftId, { content, bullets, at: mark.at })
    setStatus(to, draftId, status, mark.at)
    record(
      to,
      { draftId, ...mark },
      {
        action: 'draft-resubmitted',
        details: {
          from,
          to: status,
          source,
          revision: hash,
          writer: draft.writer,
          answers: answered?.id ?? null,
          against: copy.hash,
          likeness,
          version: version?.id ?? null,
          versionHash: version && recordHash(version),
        },
      },
    )
    return { id: draftId, status }
  })
}

/** Null where the two bylines are of two people: the editor knew better. */
function likenessOf(
  one: WorkingCopy['content'],
  other: WorkingCopy['content'],
  writer: string,
  named: string,
): Likeness | null {
  const who = writerOf(writer, named)
  if (who === null) return null
  return {
    writer: who,
    title: titleLikeness(one.title, other.title),
    text: textLikeness(one)(other),
  }
}
