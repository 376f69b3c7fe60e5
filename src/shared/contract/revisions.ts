import { z } from 'zod'
import { contentSchema } from '#shared/article/content.ts'
import { revisionMarkSchema } from '#shared/revision/mark.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import { call } from './problem.ts'

export const revisions = {
  /** The history of a draft, newest first. */
  list: call.input(z.strictObject({ draftId: z.string() })).output(z.array(revisionMarkSchema)),
  /** A frozen content by its article hash; it never changes. */
  read: call.input(z.strictObject({ draftId: z.string(), hash: z.string() })).output(contentSchema),
  /**
   * Keeps what is saved as a revision. `made` is false when it says what the newest one says and
   * no note was given: then nothing is kept twice.
   */
  saveVersion: call
    .input(
      z.strictObject({
        draftId: z.string(),
        note: z.string().max(500).default(''),
      }),
    )
    .output(z.object({ made: z.boolean(), seq: z.number().int() })),
  /**
   * Keeps a text that is not to be saved, because another one is, so that both are in the history.
   * `made` is false when the history has it already.
   */
  setAside: call
    .input(
      z.strictObject({
        draftId: z.string(),
        content: contentSchema,
        /** Says which text gave way to which. */
        note: z.string().max(500).default(''),
      }),
    )
    .output(z.object({ made: z.boolean(), seq: z.number().int() })),
  /**
   * Makes a revision the working copy again, as a new revision; what stood there is kept first.
   * Problem `conflict` when `base` is not the newest number of the working copy.
   */
  restore: call
    .input(z.strictObject({ draftId: z.string(), seq: z.number().int(), base: z.number().int() }))
    .output(
      z.object({
        content: contentSchema,
        seq: z.number().int(),
        savedAt: z.string(),
        status: draftStatusSchema,
      }),
    ),
}
