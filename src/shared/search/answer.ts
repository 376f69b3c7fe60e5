import { z } from 'zod'
import { searchPartSchema } from './parts.ts'

/** Beyond it nobody counts: "more than 1,000". */
export const MOST_COUNTED = 1_000

const mark = z.object({ start: z.number().int(), end: z.number().int() })

/** A stretch of a draft that shows why it was found; offsets are UTF-16 units of `text`. */
export const snippetSchema = z.object({
  part: searchPartSchema,
  text: z.string(),
  marks: z.array(mark),
})

/** What a search says beside its rows. */
export const searchAnswerSchema = z.object({
  /** At most MOST_COUNTED. */
  count: z.number().int(),
  /** There are more than were counted. */
  isMore: z.boolean(),
  /** Only so many of the newest were ranked; more match. */
  isCut: z.boolean(),
  /** By id of the draft. */
  snippets: z.record(z.string(), snippetSchema),
  /** Words that were taken for mistyped, with those of titles and names that were looked for beside them. */
  meant: z.array(z.object({ word: z.string(), words: z.array(z.string()) })),
  /** Drafts that the index does not know yet as they are now. */
  toIndex: z.number().int(),
})

export type Snippet = Readonly<z.infer<typeof snippetSchema>>
export type SearchAnswer = Readonly<z.infer<typeof searchAnswerSchema>>
