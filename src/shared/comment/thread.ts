import { z } from 'zod'
import { anchorSchema } from './anchor.ts'

/** Longest comment, in UTF-16 units. */
export const LONGEST_COMMENT = 4_000

/** One thing said about the text by one of the editors; times are ISO UTC. */
export const commentSchema = z.object({
  id: z.string(),
  /** '' once it is deleted. */
  words: z.string(),
  by: z.string(),
  at: z.string(),
  editedAt: z.string().nullable(),
  /** A deleted comment stands in its thread only where it began it and others have answered. */
  isDeleted: z.boolean(),
})

/** A comment on words of the article and what was answered. It is no part of what a decision binds. */
export const threadSchema = z.object({
  id: z.string(),
  anchor: anchorSchema,
  /** Oldest first; never empty. */
  comments: z.array(commentSchema),
  /** Who closed it, or null while it is open. */
  resolved: z.object({ by: z.string(), at: z.string() }).nullable(),
})

export type Comment = Readonly<z.infer<typeof commentSchema>>
export type Thread = Readonly<z.infer<typeof threadSchema>>
