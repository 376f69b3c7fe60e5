import { z } from 'zod'
import { dismissalSchema } from '#shared/workflow/dismissal.ts'
import { call } from './problem.ts'

/** How an editor answers a finding that is right: by its fix, or by changing the words by hand. */
export const answerSchema = z.object({
  /** Key of the finding (checks/key.ts). */
  key: z.string(),
  how: z.enum(['fix', 'accept']),
})

export const findings = {
  /**
   * Records that the editor mends the article because of a finding; made before the change itself is
   * saved. (A change of a bullet names its finding by itself: summaries.change.) Problem `not-found`
   * when the saved draft has no such finding.
   */
  answer: call
    .input(z.strictObject({ draftId: z.string(), ...answerSchema.shape }))
    .output(z.object({ recorded: z.literal(true) })),
  /**
   * Sets a finding aside, with a reason, for as long as its words stand. Problem `not-found` when the
   * saved draft has no such finding, `reason-required` when the reason is blank.
   */
  dismiss: call
    .input(z.strictObject({ draftId: z.string(), key: z.string(), reason: z.string().max(2_000) }))
    .output(z.array(dismissalSchema)),
  /** Takes a dismissal back; one that is not there stays away without a word in the trail. */
  restore: call
    .input(z.strictObject({ draftId: z.string(), key: z.string() }))
    .output(z.array(dismissalSchema)),
}

export type FindingAnswer = Readonly<z.infer<typeof answerSchema>>
