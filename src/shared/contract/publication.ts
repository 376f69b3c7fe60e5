import { z } from 'zod'
import { call } from './problem.ts'

export const exportFormatSchema = z.enum(['html', 'json'])

/** The two claims of a published page, each with what it rests on. */
export const claimsSchema = z.object({
  /** Carried if and only if a bullet comes from AI. */
  aiNote: z.boolean(),
  /** Carried if and only if an approval of this very content stands. */
  reviewed: z.discriminatedUnion('carried', [
    z.object({
      carried: z.literal(true),
      by: z.string(),
      at: z.string(),
      contentHash: z.string(),
      /** Why it was approved over findings that block; '' where none stood. */
      override: z.string(),
      /** The checks that found them. */
      overridden: z.array(z.string()),
    }),
    z.object({
      carried: z.literal(false),
      why: z.enum(['no-approval', 'content-changed', 'withdrawn']),
    }),
  ]),
})

export const publication = {
  /** Renders the saved working copy. The door saves it: a download, or a file of the command line. */
  render: call.input(z.strictObject({ draftId: z.string(), format: exportFormatSchema })).output(
    z.object({
      fileName: z.string(),
      mediaType: z.string(),
      text: z.string(),
      claims: claimsSchema,
    }),
  ),
}

export type ExportFormat = z.infer<typeof exportFormatSchema>
export type Claims = Readonly<z.infer<typeof claimsSchema>>
