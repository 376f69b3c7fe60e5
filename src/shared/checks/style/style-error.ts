import { z } from 'zod'

/** One thing that is wrong with the text of a house style. */
export const styleErrorSchema = z.object({
  /** From 1, as an editor of text counts. */
  line: z.int(),
  /** From 1, in UTF-16 units. */
  column: z.int(),
  /** Fields and list places (from 0) that lead there, such as "reasons.2.key"; '' for the whole text. */
  path: z.string(),
  /** A sentence that says what is wrong and what is right, in both interface languages. */
  message: z.object({ id: z.string(), en: z.string() }),
})

export type StyleError = Readonly<z.infer<typeof styleErrorSchema>>
