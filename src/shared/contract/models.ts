import { z } from 'zod'
import { modelFailureSchema } from '../models/model-failure.ts'
import { keyStandingSchema, providerSchema } from '../models/provider.ts'
import { call } from './problem.ts'

/** A provider as the settings list it. */
export const providerRowSchema = z.object({
  provider: providerSchema,
  key: keyStandingSchema,
  /** Whether "Regenerate" asks this one first. */
  isDefault: z.boolean(),
})

/** What "Test connection" found; `duration` in ms. */
export const connectionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('works'),
    duration: z.number(),
    /** Answered only after the first-chunk time of the default patience was half used up. */
    isSlow: z.boolean(),
    /** The server enforces the reply's form; else the desk reads it out of prose. */
    enforcesForm: z.boolean(),
  }),
  z.object({ kind: z.literal('fails'), failure: modelFailureSchema }),
])

/** A prompt as the desk uses it. */
export const promptSchema = z.object({
  /** File name without its ending, such as "bullets-id-1". */
  version: z.string(),
  language: z.enum(['id', 'en']),
  /** SHA-256 of the text, hex. */
  hash: z.string(),
  text: z.string(),
})

export const models = {
  /** Every provider, in the order in which they were added. Keys are never in it. */
  list: call.output(z.array(providerRowSchema)),
  /**
   * Adds a provider or changes the one with its id. Its key is forgotten where the address leads to another
   * host. Problem `model-failed` with `address-refused`, `no-editor`.
   */
  save: call.input(providerSchema).output(z.array(providerRowSchema)),
  /** Removes a provider and its key; bullets that it made keep their provenance. */
  remove: call.input(z.strictObject({ id: z.string() })).output(z.array(providerRowSchema)),
  /** Which provider is asked first; null: the extractive way. */
  setDefault: call
    .input(z.strictObject({ id: z.string().nullable() }))
    .output(z.array(providerRowSchema)),
  /** Keeps a key; it is never answered again. An empty key forgets it. */
  setKey: call
    .input(z.strictObject({ id: z.string(), key: z.string().trim().max(1_000) }))
    .output(keyStandingSchema),
  /** Asks for one small reply in the reply's form and says what is wrong. Stops with the caller. */
  test: call.input(z.strictObject({ id: z.string() })).output(connectionSchema),
  /** Names of the models that the server lists, sorted. Problem `model-failed`. Stops with the caller. */
  available: call.input(z.strictObject({ id: z.string() })).output(z.array(z.string())),
  /** The prompts as they are sent, before an article is put in. */
  prompts: call.output(z.array(promptSchema)),
}

export type ProviderRow = Readonly<z.infer<typeof providerRowSchema>>
export type Connection = Readonly<z.infer<typeof connectionSchema>>
export type Prompt = Readonly<z.infer<typeof promptSchema>>
