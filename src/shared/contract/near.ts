import { z } from 'zod'
import { contentSchema } from '#shared/article/content.ts'
import { nearMatchSchema } from '#shared/near/match.ts'
import { dismissalSchema } from '#shared/workflow/dismissal.ts'
import { call } from './problem.ts'

const foundSchema = z.object({
  /** The nearest first. */
  matches: z.array(nearMatchSchema),
  /** Drafts that an older version stored and that are still to be read: until then they are not found. */
  unread: z.number().int(),
})

export const near = {
  /** Holds a draft, as it is saved, against all others. */
  find: call.input(z.strictObject({ draftId: z.string() })).output(foundSchema),
  /** The same for a text that is not on the desk. */
  findText: call
    .input(z.strictObject({ content: contentSchema, writer: z.string().max(200) }))
    .output(foundSchema),
  /**
   * Sets a match aside, with a reason, until the two drafts become nearer; `findings.restore` takes it back.
   * Problem `not-found` when the saved draft has no such match, `reason-required` when the reason is blank.
   */
  dismiss: call
    .input(z.strictObject({ draftId: z.string(), key: z.string(), reason: z.string().max(2_000) }))
    .output(z.array(dismissalSchema)),
}

export type NearFound = Readonly<z.infer<typeof foundSchema>>
