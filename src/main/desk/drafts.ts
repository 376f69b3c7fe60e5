import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import type { Draft } from '#shared/contract/drafts.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Resolution } from '#shared/suggestion/mark.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { acceptancesOf } from '../store/acceptances.ts'
import { lastActOn, record } from '../store/audit.ts'
import { categoriesOf } from '../store/categories.ts'
import { threadsOf } from '../store/comments.ts'
import type { Reader, Writer } from '../store/connection.ts'
import { decidedVersions, decisionsOf } from '../store/decisions.ts'
import { dismissalsOf } from '../store/dismissals.ts'
import { type StoredDraft, storedDraft } from '../store/drafts.ts'
import { appendJournal, newestLine, newestSuggestions } from '../store/journal.ts'
import { refuse } from '../store/refusal.ts'
import { newestSource } from '../store/resubmissions.ts'
import { sourceFacts } from '../store/sources.ts'
import { lineHeads, summaryVersion } from '../store/summaries.ts'
import { tagsOf } from '../store/tags.ts'
import { ticksOf } from '../store/ticks.ts'
import { unsentLetterOf } from '../store/unsent-letters.ts'
import { calls } from './calls.ts'
import { followComments } from './comments.ts'
import { countDrafts } from './count-drafts.ts'
import type { Desk } from './desk.ts'
import { editorOf } from './editor.ts'
import { listDrafts } from './list-drafts.ts'
import { refreshDigest } from './new-version.ts'
import { answer } from './problems.ts'
import { startReview } from './review.ts'
import { isSameLayer, recordResolved, signedSuggestions } from './suggestions.ts'
import { currentVersion, workingCopy } from './working-copy.ts'

/** A draft as it is opened, with everything that the screen and an export show of it. */
export function openedDraft(from: Reader, id: string): Draft {
  const { draft, seq, savedAt, content, baselines } = workingCopy(from, id)
  return {
    id,
    status: draft.status,
    writer: draft.writer,
    submittedAt: draft.submitted_at,
    content,
    seq,
    savedAt,
    submittedHash: draft.submitted_hash,
    versions: referredVersions(from, draft),
    currentVersion: draft.current_version,
    acceptances: [...acceptancesOf(from, id)],
    baselines: [...baselines],
    dismissals: [...dismissalsOf(from, id)],
    ticks: [...ticksOf(from, id)],
    tags: [...tagsOf(from, id)],
    decisions: [...decisionsOf(from, id)],
    comments: threadsOf(from, id),
    unsentLetter: unsentLetterOf(from, id),
    source: openedSource(from, draft),
  }
}

function openedSource(from: Reader, draft: StoredDraft): Draft['source'] {
  const facts = sourceFacts(from, newestSource(from, draft))
  return { ...facts, stripped: [...facts.stripped] }
}

/** The newest of each line, and those that the draft or a decision names. */
function referredVersions(from: Reader, draft: StoredDraft): Draft['versions'] {
  const heads = lineHeads(from, draft.id)
  const shown = new Set(heads.map(({ id }) => id))
  const named = [...decidedVersions(from, draft.id), draft.current_version].filter(
    (id) => id !== null,
  )
  const older = [...new Set(named)].filter((id) => !shown.has(id))
  return [...heads, ...older.map((id) => summaryVersion(from, draft.id, id))]
}

interface Saved {
  readonly seq: number
  readonly savedAt: string
  readonly status: DraftStatus
}

const saveDraft = (
  desk: Desk,
  input: { id: string; base: number; content: Content; resolved: readonly Resolution[] },
): Outcome<Saved> =>
  desk.store.write((to) => {
    const draft = storedDraft(to, input.id)
    const newest = newestLine(to, input.id)
    const under = newestSuggestions(to, input.id)
    const content = signedSuggestions(input.content, under, editorOf(to))
    const hash = articleHash(content)
    // Before the base is looked at: a save whose acknowledgement was lost is simply repeated.
    if (hash === newest.hash && isSameLayer(content.suggestions, under)) {
      return { seq: newest.seq, savedAt: newest.at, status: draft.status }
    }
    if (input.base !== newest.seq) refuse({ kind: 'conflict', seq: newest.seq })
    const line = { seq: newest.seq + 1, hash, at: desk.now() }
    appendJournal(to, draft.id, line, content)
    followComments(to, draft.id, content)
    desk.edited.set(draft.id, editorOf(to))
    const mark = { by: editorOf(to), at: line.at }
    recordResolved(to, draft.id, mark, input.resolved)
    // Suggesting was switched, or proposals were accepted: the text says what it said.
    if (hash === newest.hash) return { seq: line.seq, savedAt: line.at, status: draft.status }
    const bullets = currentVersion(to, draft)?.bullets ?? []
    refreshDigest(desk, to, draft.id, { content, bullets, at: line.at })
    const status = startReview(to, draft, mark)
    recordEdit(to, draft.id, mark, newest.hash)
    return { seq: line.seq, savedAt: line.at, status }
  })

/** A run of edits by one person is one line of the trail, not one for every autosave. */
function recordEdit(
  to: Writer,
  draftId: string,
  mark: { readonly by: string; readonly at: string },
  before: string,
): void {
  const last = lastActOn(to, draftId)
  if (last?.action === 'article-edited' && last.by === mark.by) return
  record(to, { draftId, ...mark }, { action: 'article-edited', details: { from: before } })
}

export const draftCalls = (desk: Desk) => ({
  list: calls.drafts.list.handler(({ input }) => {
    const { rows, ...listing } = answer(listDrafts(desk, input))
    return { ...listing, rows: [...rows] }
  }),
  count: calls.drafts.count.handler(({ input }) => ({
    counts: [...answer(countDrafts(desk, input.asked))],
  })),
  categories: calls.drafts.categories.handler(() => ({
    names: [...answer(desk.store.read(categoriesOf))],
  })),
  open: calls.drafts.open.handler(({ input }) =>
    answer(desk.store.read((from) => openedDraft(from, input.id))),
  ),
  save: calls.drafts.save.handler(({ input }) => answer(saveDraft(desk, input))),
})
