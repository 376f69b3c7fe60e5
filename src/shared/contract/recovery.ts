import { z } from 'zod'
import { call } from './problem.ts'

/** What was there after something ended without saying goodbye. */
export const recoverySchema = z.object({
  /** The whole application, or only its screen. */
  lost: z.enum(['application', 'screen']),
  /** When it had been started, ISO UTC. */
  since: z.string(),
  /** Drafts with words from that time that are in no revision yet, the last one first. */
  drafts: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** The last words that were saved. */
      savedAt: z.string(),
      /** Against the newest revision, in words. */
      added: z.number().int(),
      removed: z.number().int(),
    }),
  ),
})

export const recovery = {
  /** Null where everything ended as it should, or after `seen`. */
  read: call.output(recoverySchema.nullable()),
  /** A person has seen it: it is told once. */
  seen: call.output(z.object({ done: z.literal(true) })),
}

export type Recovery = Readonly<z.infer<typeof recoverySchema>>
