import { z } from 'zod'
import { suggestionMarkSchema } from '#shared/suggestion/mark.ts'

/** Version of our envelope; a higher one is migrated by pure functions before Lexical sees the state. */
export const ENVELOPE_SCHEMA = 1

/** A node of Lexical's JSON as it is stored: a type, and whatever else that type has. */
export const nodeSchema = z.looseObject({ type: z.string(), version: z.number().optional() })

/**
 * The stored truth of an article's body: Lexical's own JSON in an envelope that names the form.
 * Lexical's state has no schema version of its own (facebook/lexical#1768).
 */
export const envelopeSchema = z.object({
  schema: z.literal(ENVELOPE_SCHEMA),
  lexical: z.string(),
  state: z.looseObject({
    root: z.looseObject({ type: z.literal('root'), children: z.array(nodeSchema) }),
  }),
})

const words = {
  title: z.string().max(2_000),
  excerpt: z.string().max(10_000),
  body: envelopeSchema,
}

/**
 * What lies under a text while some of its changes are proposals: the text without them. They are
 * what the two differ in, so accepting all of them is the text itself, and its hash, its checks and
 * its export are those of the accepted view.
 */
export const suggestionsSchema = z.object({
  /** What is typed from here on is a proposal. */
  isOn: z.boolean(),
  original: z.object(words),
  marks: z.array(suggestionMarkSchema),
})

/** What an editor edits and a revision freezes. Figures are blocks of the body. */
export const contentSchema = z.object({ ...words, suggestions: suggestionsSchema.optional() })

export type SerializedNode = z.infer<typeof nodeSchema>
export type Envelope = z.infer<typeof envelopeSchema>
export type Content = z.infer<typeof contentSchema>
export type Suggestions = Readonly<z.infer<typeof suggestionsSchema>>
