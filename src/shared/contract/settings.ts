import { z } from 'zod'
import { houseStyleSchema } from '#shared/checks/house-style.ts'
import { call } from './problem.ts'

export const languageSchema = z.enum(['id', 'en'])

/** What a person chooses on this machine. */
export const preferencesSchema = z.object({
  /** null: the language of the system. */
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Single-letter keys in the summary panel. */
  singleKeys: z.boolean(),
  /** Whose name decisions carry; null until the first start asked. */
  editor: z.string().min(1).max(100).nullable(),
})

export const settings = {
  read: call.output(
    z.object({
      preferences: preferencesSchema,
      houseStyle: houseStyleSchema,
      /** Which door answers, for texts such as "close this window". */
      door: z.enum(['electron', 'browser', 'command-line']),
      version: z.string(),
    }),
  ),
  write: call.input(preferencesSchema.partial().strict()).output(preferencesSchema),
}

export type Language = z.infer<typeof languageSchema>
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>
