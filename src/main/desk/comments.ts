import type { Content } from '#shared/article/content.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { anchorAt } from '#shared/comment/anchor.ts'
import { followAnchor } from '#shared/comment/follow-anchor.ts'
import type { Thread } from '#shared/comment/thread.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import { notePlace } from '#shared/letter/find-place.ts'
import { LONGEST_QUOTE, type NotePlace } from '#shared/letter/note.ts'
import { record } from '../store/audit.ts'
import {
  addComment,
  addThread,
  commentHash,
  setAnchor,
  setComment,
  setResolved,
  storedComment,
  threadRows,
  threadsOf,
} from '../store/comments.ts'
import type { Writer } from '../store/connection.ts'
import { storedDraft } from '../store/drafts.ts'
import { refuse } from '../store/refusal.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { namedEditor } from './editor.ts'
import { answer } from './problems.ts'
import { startReview } from './review.ts'
import { workingCopy } from './working-copy.ts'

const textsOf = ({ title, excerpt, body }: Content) => ({
  title,
  excerpt,
  blocks: readBlocks(body),
})

/** Brings the anchors of a draft up to date with what is being saved of it. */
export function followComments(to: Writer, draftId: string, content: Content): void {
  const rows = threadRows(to, draftId)
  if (rows.length === 0) return
  const texts = textsOf(content)
  for (const { id, anchor } of rows) {
    const now = followAnchor(texts, anchor)
    if (now !== anchor) setAnchor(to, id, now)
  }
}

const said = (words: string): string =>
  words.trim() === '' ? refuse({ kind: 'words-required' }) : words.trim()

const commentIn = (from: Writer, draftId: string, id: string) =>
  storedComment(from, draftId, id) ?? refuse({ kind: 'not-found', what: 'comment' })

const threadIn = (from: Writer, draftId: string, id: string) =>
  threadRows(from, draftId).find((row) => row.id === id) ??
  refuse({ kind: 'not-found', what: 'comment' })

type Mark = Readonly<Record<'by' | 'at', string>>

/** Does something to the comments of a draft in one transaction, and answers with all of them. */
const act = (
  desk: Desk,
  draftId: string,
  work: (to: Writer, mark: Mark) => void,
): Outcome<Thread[]> =>
  desk.store.write((to) => {
    storedDraft(to, draftId)
    work(to, { by: namedEditor(to), at: desk.now() })
    return threadsOf(to, draftId)
  })

function say(desk: Desk, to: Writer, draftId: string, threadId: string, words: string, mark: Mark) {
  const id = desk.newId()
  const row = { id, thread_id: threadId, words, ...mark, edited_at: null, deleted_at: null }
  addComment(to, row)
  startReview(to, storedDraft(to, draftId), mark)
  recordComment(to, draftId, id, 'comment-added', mark)
}

function recordComment(
  to: Writer,
  draftId: string,
  id: string,
  action: 'comment-added' | 'comment-edited' | 'comment-deleted' | 'comment-restored',
  mark: Mark,
): void {
  const row = commentIn(to, draftId, id)
  const details = { thread: row.thread_id, comment: id, hash: commentHash(row) }
  record(to, { draftId, ...mark }, { action, details })
}

const add = (
  desk: Desk,
  { draftId, place, words }: { draftId: string; place: NotePlace; words: string },
) =>
  act(desk, draftId, (to, mark) => {
    const texts = textsOf(workingCopy(to, draftId).content)
    const there = notePlace(texts, place, LONGEST_QUOTE)
    if (there?.quote !== place.quote) refuse({ kind: 'content-changed' })
    const threadId = desk.newId()
    addThread(to, threadId, draftId, anchorAt(texts, place))
    say(desk, to, draftId, threadId, said(words), mark)
  })

const reply = (
  desk: Desk,
  { draftId, threadId, words }: { draftId: string; threadId: string; words: string },
) =>
  act(desk, draftId, (to, mark) => {
    threadIn(to, draftId, threadId)
    say(desk, to, draftId, threadId, said(words), mark)
  })

interface OnComment {
  readonly draftId: string
  readonly commentId: string
}

/** Only who wrote a comment may change or delete it. */
function ownComment(to: Writer, { draftId, commentId }: OnComment, by: string) {
  const row = commentIn(to, draftId, commentId)
  return row.by === by ? row : refuse({ kind: 'not-yours' })
}

const edit = (desk: Desk, { words, ...which }: OnComment & { readonly words: string }) =>
  act(desk, which.draftId, (to, mark) => {
    const row = ownComment(to, which, mark.by)
    const now = said(words)
    if (row.words === now) return
    setComment(to, row.id, { words: now, edited_at: mark.at })
    recordComment(to, which.draftId, row.id, 'comment-edited', mark)
  })

const setDeleted = (desk: Desk, which: OnComment, isDeleted: boolean) =>
  act(desk, which.draftId, (to, mark) => {
    const row = ownComment(to, which, mark.by)
    if ((row.deleted_at !== null) === isDeleted) return
    setComment(to, row.id, { deleted_at: isDeleted ? mark.at : null })
    const action = isDeleted ? 'comment-deleted' : 'comment-restored'
    recordComment(to, which.draftId, row.id, action, mark)
  })

interface OnThread {
  readonly draftId: string
  readonly threadId: string
}

const setOpen = (desk: Desk, { draftId, threadId }: OnThread, isOpen: boolean) =>
  act(desk, draftId, (to, mark) => {
    const { resolved_at } = threadIn(to, draftId, threadId)
    if ((resolved_at === null) === isOpen) return
    setResolved(to, threadId, isOpen ? null : mark)
    const action = isOpen ? 'thread-reopened' : 'thread-resolved'
    record(to, { draftId, ...mark }, { action, details: { thread: threadId } })
  })

export const commentCalls = (desk: Desk) => ({
  add: calls.comments.add.handler(({ input }) => answer(add(desk, input))),
  reply: calls.comments.reply.handler(({ input }) => answer(reply(desk, input))),
  edit: calls.comments.edit.handler(({ input }) => answer(edit(desk, input))),
  delete: calls.comments.delete.handler(({ input }) => answer(setDeleted(desk, input, true))),
  restore: calls.comments.restore.handler(({ input }) => answer(setDeleted(desk, input, false))),
  resolve: calls.comments.resolve.handler(({ input }) => answer(setOpen(desk, input, false))),
  reopen: calls.comments.reopen.handler(({ input }) => answer(setOpen(desk, input, true))),
})
