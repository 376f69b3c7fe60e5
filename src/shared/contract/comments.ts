import { z } from 'zod'
import { LONGEST_COMMENT, threadSchema } from '#shared/comment/thread.ts'
import { notePlaceSchema } from '#shared/letter/note.ts'
import { call } from './problem.ts'

const draftId = z.string()
const words = z.string().max(LONGEST_COMMENT)
const threads = z.array(threadSchema)
const onThread = call.input(z.strictObject({ draftId, threadId: z.string() })).output(threads)
const onComment = call.input(z.strictObject({ draftId, commentId: z.string() })).output(threads)

/**
 * What editors say to each other about the text, beside it: in no hash, no export and no letter. Every
 * call answers with all threads of the draft. Problems: `not-found`, `words-required` for words that are
 * blank, `not-yours` where somebody else wrote the comment.
 */
export const comments = {
  /** Begins a thread. Problem `content-changed` when these words do not stand there in what is saved. */
  add: call.input(z.strictObject({ draftId, place: notePlaceSchema, words })).output(threads),
  reply: call.input(z.strictObject({ draftId, threadId: z.string(), words })).output(threads),
  edit: call.input(z.strictObject({ draftId, commentId: z.string(), words })).output(threads),
  delete: onComment,
  /** Takes a deletion back. */
  restore: onComment,
  resolve: onThread,
  reopen: onThread,
}
