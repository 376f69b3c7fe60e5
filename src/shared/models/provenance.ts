import { z } from 'zod'
import { providerKindSchema } from './provider.ts'

/**
 * How a model came to make a bullet: what domain.md's "AI and the press rules" asks to be on record.
 * Stored with the candidate, kept on the bullet, printed on export. Holds no key and no address beyond
 * its host.
 */
export const provenanceSchema = z.object({
  candidateId: z.string(),
  provider: z.object({
    id: z.string(),
    name: z.string(),
    kind: providerKindSchema,
    /** Host and port that were connected to. */
    host: z.string(),
  }),
  model: z.string(),
  /** Version name of the prompt file and the SHA-256 (hex) of its text. */
  prompt: z.object({ version: z.string(), hash: z.string() }),
  parameters: z.object({ temperature: z.number(), maxTokens: z.number().int() }),
  /** Content hash of the working copy that the model was given. */
  contentHash: z.string(),
  /** As the provider counted them, all tries together; null where it does not say. */
  tokens: z.object({ input: z.number().int(), output: z.number().int() }).nullable(),
  /** From the first request to the last chunk, ms. */
  duration: z.number(),
  /** Requests it took, repairs included. */
  tries: z.number().int(),
  /** When the last reply was whole, ISO UTC. */
  at: z.string(),
})

/** What was known when an editor took a model's words. */
export const takenSchema = z.object({
  by: z.string(),
  /** ISO UTC. */
  at: z.string(),
  /** Ids of the checks that had a finding on it then. */
  findings: z.array(z.string()),
})

export type Provenance = Readonly<z.infer<typeof provenanceSchema>>
export type Taken = Readonly<z.infer<typeof takenSchema>>
