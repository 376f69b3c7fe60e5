import { z } from 'zod'
import { houseStyleSchema } from '#shared/checks/house-style.ts'
import { styleErrorSchema } from '#shared/checks/style/style-error.ts'
import { editorProfileSchema } from '#shared/editors/profile.ts'
import { queueOrderSchema } from '#shared/search/order.ts'
import { call } from './problem.ts'

export const languageSchema = z.enum(['id', 'en'])

/** What a person chooses on this machine. */
export const preferencesSchema = z.object({
  /** null: the language of the system. */
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Single-letter keys in the summary panel. */
  singleKeys: z.boolean(),
  /** In which order the queue is listed; null for the order of each view. */
  queueOrder: queueOrderSchema.nullable(),
  /**
   * Name of who sits at this page, whose name acts carry; null until somebody was chosen. To choose a
   * name that nobody has makes a profile of it.
   */
  editor: z.string().min(1).max(100).nullable(),
})

export const settings = {
  read: call.output(
    z.object({
      preferences: preferencesSchema,
      /** Everyone at this desk, those who left too. */
      editors: z.array(editorProfileSchema),
      houseStyle: houseStyleSchema,
      /** What is wrong with a file that was changed by hand while the desk was open; else none. */
      houseStyleFaults: z.array(styleErrorSchema),
      /** Which door answers, for texts such as "close this window". */
      door: z.enum(['electron', 'browser', 'command-line']),
      version: z.string(),
    }),
  ),
  write: call.input(preferencesSchema.partial().strict()).output(preferencesSchema),
  /**
   * Replaces the whole house style by the one that a text holds (style/read-house-style.ts); answers
   * with the style that counts. `base` is the hash (style/compare-house-styles.ts) of the style that the
   * text was made from: another one in its place is the problem `house-style-changed`.
   */
  writeHouseStyle: call
    .input(z.strictObject({ base: z.string().max(64), text: z.string().max(2_000_000) }))
    .output(houseStyleSchema),
  /** The house style as a file. */
  exportHouseStyle: call.output(
    z.object({ fileName: z.string(), mediaType: z.string(), text: z.string() }),
  ),
  /** How many undecided drafts wait for their counts by a changed house style; 0 when all are done. */
  rechecking: call.output(z.object({ left: z.int().min(0) })),
}

export type Language = z.infer<typeof languageSchema>
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>
