import { type Anchor, anchorSchema } from '#shared/comment/anchor.ts'
import type { Thread } from '#shared/comment/thread.ts'
import type { Reader, Writer } from './connection.ts'
import { query } from './query.ts'
import { recordHash } from './record-hash.ts'
import type { CommentTable } from './review-tables.ts'

export type CommentRow = Omit<CommentTable, 'seq'> & { readonly draft_id: string }

const readAnchor = (json: string): Anchor => anchorSchema.parse(JSON.parse(json))

export function addThread(to: Writer, id: string, draftId: string, anchor: Anchor): void {
  to.run(
    query.insertInto('comment_thread').values({
      id,
      draft_id: draftId,
      anchor_json: JSON.stringify(anchor),
      resolved_by: null,
      resolved_at: null,
    }),
  )
}

export function addComment(to: Writer, comment: Omit<CommentTable, 'seq'>): void {
  to.run(query.insertInto('comment').values(comment))
}

/** Changes what may change of a comment: its words, and whether it is deleted. */
export function setComment(
  to: Writer,
  id: string,
  part: Partial<Pick<CommentTable, 'words' | 'edited_at' | 'deleted_at'>>,
): void {
  to.run(query.updateTable('comment').set(part).where('id', '=', id))
}

export function setAnchor(to: Writer, threadId: string, anchor: Anchor): void {
  to.run(
    query
      .updateTable('comment_thread')
      .set({ anchor_json: JSON.stringify(anchor) })
      .where('id', '=', threadId),
  )
}

export function setResolved(
  to: Writer,
  threadId: string,
  resolved: { readonly by: string; readonly at: string } | null,
): void {
  const row = { resolved_by: resolved?.by ?? null, resolved_at: resolved?.at ?? null }
  to.run(query.updateTable('comment_thread').set(row).where('id', '=', threadId))
}

/** All comments with the draft and the quote that they are about, oldest first. */
export const commentRows = () =>
  query
    .selectFrom('comment')
    .innerJoin('comment_thread', 'comment_thread.id', 'comment.thread_id')
    .select(['comment.id', 'thread_id', 'words', 'at', 'by', 'edited_at', 'deleted_at'])
    .select(['draft_id', 'anchor_json'])
    .orderBy('comment.seq')

/** A comment of a draft as it is stored, or undefined. */
export const storedComment = (from: Reader, draftId: string, id: string) =>
  from.first(commentRows().where('draft_id', '=', draftId).where('comment.id', '=', id))

/** The threads of a draft as rows, in no order. */
export const threadRows = (from: Reader, draftId: string) =>
  from
    .all(query.selectFrom('comment_thread').selectAll().where('draft_id', '=', draftId))
    .map((row) => ({ ...row, anchor: readAnchor(row.anchor_json) }))

/** What the trail binds of a comment: the words of the article, who said what about them, and when. */
export const commentHash = (
  row: Omit<CommentTable, 'seq'> & { readonly anchor_json: string },
): string => {
  const { anchor_json, id, thread_id, words, at, by, edited_at, deleted_at } = row
  const { quote } = readAnchor(anchor_json).place
  return recordHash({ id, thread_id, quote, words, at, by, edited_at, deleted_at })
}

/**
 * The threads of a draft with what stands in them, in the order in which they were begun; one whose
 * comments are all deleted is left out.
 */
export function threadsOf(from: Reader, draftId: string): Thread[] {
  const threads = new Map(threadRows(from, draftId).map((row) => [row.id, row]))
  const rows = from.all(commentRows().where('draft_id', '=', draftId))
  return [...Map.groupBy(rows, (row) => row.thread_id)].flatMap(([id, own]) => {
    const thread = threads.get(id)
    if (thread === undefined || own.every((row) => row.deleted_at !== null)) return []
    const { anchor, resolved_by: by, resolved_at: at } = thread
    const comments = own
      .filter((row, index) => index === 0 || row.deleted_at === null)
      .map((row) => ({
        id: row.id,
        words: row.deleted_at === null ? row.words : '',
        by: row.by,
        at: row.at,
        editedAt: row.edited_at,
        isDeleted: row.deleted_at !== null,
      }))
    return [{ id, anchor, comments, resolved: by === null || at === null ? null : { by, at } }]
  })
}
