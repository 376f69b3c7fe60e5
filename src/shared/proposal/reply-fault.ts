import { z } from 'zod'

/**
 * What is wrong with one bullet of a model's reply; each can be told to the model, and to the editor
 * where it stays after the repairs. Lengths in graphemes.
 */
export const replyFaultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('missing') }),
  z.object({ kind: z.literal('wrong-shape'), where: z.string() }),
  z.object({ kind: z.literal('unknown-sentence'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('too-long'), length: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('too-short'), length: z.number(), limit: z.number() }),
  z.object({ kind: z.literal('several-sentences') }),
  z.object({ kind: z.literal('cut-off') }),
  z.object({ kind: z.literal('wrong-language') }),
  z.object({ kind: z.literal('repeats-heading'), heading: z.string() }),
  z.object({ kind: z.literal('near-copy'), of: z.string() }),
  /** Markup, an address, or words of the request itself: nothing that a bullet may hold. */
  z.object({ kind: z.literal('foreign-matter'), text: z.string() }),
  /** A finding of the check on the whole article, by check id and its message in the prompt's language. */
  z.object({ kind: z.literal('finding'), check: z.string(), message: z.string() }),
])

export type ReplyFault = Readonly<z.infer<typeof replyFaultSchema>>
