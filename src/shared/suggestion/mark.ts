import { z } from 'zod'

/** What a proposal does to the text. */
export const proposalKindSchema = z.enum([
  'title',
  'excerpt',
  'insert',
  'delete',
  'replace',
  'split',
  'join',
  'format',
  'link',
  /** A paragraph becomes a heading, a list a numbered one. */
  'block',
  'move',
  /** Only where a figure could not be edited directly: one that an older text brings back. */
  'figure',
])

const stretch = z.object({ start: z.number().int(), end: z.number().int() })

/**
 * Who made a proposal and when. The proposal itself is what two texts differ in; its mark says where
 * it stood in both when they were last compared, so that its name stays with it.
 */
export const suggestionMarkSchema = z.object({
  kind: proposalKindSchema,
  /** Id of its block; '' for title and excerpt. */
  block: z.string(),
  before: stretch,
  after: stretch,
  /** The words of both sides, cut to what a list shows. */
  words: z.object({ before: z.string(), after: z.string() }),
  /** '' until the desk has put the editor's name to it. */
  by: z.string(),
  at: z.string(),
  /** Its place went with an edit that was no proposal. */
  isLost: z.boolean(),
})

/** What an editor decided on a proposal: the trail names its kind and author, never its words. */
export const resolutionSchema = z.object({
  verdict: z.enum(['accepted', 'rejected']),
  kind: proposalKindSchema,
  by: z.string(),
})

export type ProposalKind = z.infer<typeof proposalKindSchema>
export type Resolution = Readonly<z.infer<typeof resolutionSchema>>
export type SuggestionMark = Readonly<z.infer<typeof suggestionMarkSchema>>
