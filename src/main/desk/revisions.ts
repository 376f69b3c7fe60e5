import type { Content } from '#shared/article/content.ts'
import { articleHash } from '#shared/article/hash.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { afterEdit } from '#shared/suggestion/suggested.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import { reportBug } from '../report-bug.ts'
import { record } from '../store/audit.ts'
import type { Writer } from '../store/connection.ts'
import { storedDraft } from '../store/drafts.ts'
import { appendJournal } from '../store/journal.ts'
import { refuse } from '../store/refusal.ts'
import { markOf, marksOf, newestMark } from '../store/revision-marks.ts'
import { revision } from '../store/revisions.ts'
import { calls } from './calls.ts'
import { followComments } from './comments.ts'
import type { Desk } from './desk.ts'
import { editorOf } from './editor.ts'
import { keepByItself, keepRevision } from './keep-revision.ts'
import { refreshDigest } from './new-version.ts'
import { answer } from './problems.ts'
import { startReview } from './review.ts'
import { workingCopy } from './working-copy.ts'

interface Kept {
  readonly made: boolean
  readonly seq: number
}

function keepCopy(
  to: Writer,
  draftId: string,
  { why, note = '' }: { readonly why: 'saved' | 'left'; readonly note?: string },
  mark: { readonly at: string; readonly by: string },
): Kept {
  const { hash, content } = workingCopy(to, draftId)
  const last = newestMark(to, draftId)
  if (last?.hash === hash && note === '') return { made: false, seq: last.seq }
  const { seq } = keepByItself(to, draftId, { hash, content, why, note }, mark)
  return { made: true, seq }
}

const saveVersion = (
  desk: Desk,
  { draftId, note }: { draftId: string; note: string },
): Outcome<Kept> =>
  desk.store.write((to) => {
    const mark = { at: desk.now(), by: editorOf(to) }
    return keepCopy(to, draftId, { why: 'saved', note: note.trim() }, mark)
  })

/** Keeps what was edited of a draft as it is left, by the name of who edited it. */
export function keepLeft(desk: Desk, to: Writer, draftId: string): void {
  const by = desk.edited.get(draftId)
  if (by === undefined) return
  keepCopy(to, draftId, { why: 'left' }, { at: desk.now(), by })
  desk.edited.delete(draftId)
}

/**
 * Whoever closes the window leaves what is open in it. Where the history cannot be written any more,
 * the text itself has been saved all the same.
 */
export function keepAllLeft(desk: Desk): void {
  for (const draftId of [...desk.edited.keys()]) {
    try {
      desk.store.write((to) => keepLeft(desk, to, draftId))
    } catch (error) {
      reportBug(error)
    }
  }
}

interface Aside {
  readonly draftId: string
  readonly content: Content
  readonly note: string
}

/** Changes nothing of the working copy, so it is open to a window that may not edit. */
const setAside = (desk: Desk, { draftId, content, note }: Aside): Outcome<Kept> =>
  desk.store.write((to) => {
    storedDraft(to, draftId)
    const hash = articleHash(content)
    const known = marksOf(to, draftId).find((mark) => mark.hash === hash)
    if (known !== undefined) return { made: false, seq: known.seq }
    const mark = { at: desk.now(), by: editorOf(to) }
    const { seq } = keepByItself(to, draftId, { hash, content, why: 'left', note }, mark)
    return { made: true, seq }
  })

interface Restored {
  readonly content: Content
  readonly seq: number
  readonly savedAt: string
  readonly status: DraftStatus
}

/** Nothing is lost by it: what stood there is a revision of its own afterwards. */
const restore = (
  desk: Desk,
  { draftId, seq, base }: { draftId: string; seq: number; base: number },
): Outcome<Restored> =>
  desk.store.write((to) => {
    const copy = workingCopy(to, draftId)
    const wanted = markOf(to, draftId, seq)
    if (base !== copy.seq) refuse({ kind: 'conflict', seq: copy.seq })
    const frozen = revision(to, draftId, wanted.hash)
    if (wanted.hash === copy.hash) {
      return { content: copy.content, seq: base, savedAt: copy.savedAt, status: copy.draft.status }
    }
    const mark = { at: desk.now(), by: editorOf(to) }
    if (newestMark(to, draftId)?.hash !== copy.hash) {
      const { hash, content } = copy
      keepByItself(to, draftId, { hash, content, why: 'before-restore' }, mark)
    }
    // An edit like any other: open proposals stay open, and where suggesting is on it is one itself.
    const content = afterEdit(copy.content, frozen, mark)
    appendJournal(to, draftId, { seq: base + 1, hash: wanted.hash, at: mark.at }, content)
    followComments(to, draftId, content)
    refreshDigest(desk, to, draftId, { content, bullets: copy.bullets, at: mark.at })
    const status = startReview(to, copy.draft, mark)
    keepRevision(to, draftId, { hash: wanted.hash, content, why: 'restored', restored: seq }, mark)
    record(
      to,
      { draftId, ...mark },
      { action: 'revision-restored', details: { revision: wanted.hash, from: seq } },
    )
    return { content, seq: base + 1, savedAt: mark.at, status }
  })

export const revisionCalls = (desk: Desk) => ({
  list: calls.revisions.list.handler(({ input: { draftId } }) =>
    answer(
      desk.store.read((from) => {
        storedDraft(from, draftId)
        return [...marksOf(from, draftId)]
      }),
    ),
  ),
  read: calls.revisions.read.handler(({ input: { draftId, hash } }) =>
    answer(desk.store.read((from) => revision(from, draftId, hash))),
  ),
  saveVersion: calls.revisions.saveVersion.handler(({ input }) => answer(saveVersion(desk, input))),
  setAside: calls.revisions.setAside.handler(({ input }) => answer(setAside(desk, input))),
  restore: calls.revisions.restore.handler(({ input }) => answer(restore(desk, input))),
})
