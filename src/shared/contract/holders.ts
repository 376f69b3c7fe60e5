import { z } from 'zod'
import { holderSchema, LONGEST_WORD } from '#shared/holder/holder.ts'
import { call } from './problem.ts'

/**
 * Id of the editor from whom a draft is taken knowingly, though it is theirs; null where it is taken only
 * if nobody else holds it.
 */
export const overSchema = z.string().max(100).nullable().default(null)

export const holders = {
  /** Makes the draft the task of who asks. Problem `held-by-another`, unless `over` names who holds it. */
  take: call.input(z.strictObject({ draftId: z.string(), over: overSchema })).output(holderSchema),
  /** Makes it somebody's task, who may be told something with it. Problems as of `take`, and `not-found` (editor). */
  give: call
    .input(
      z.strictObject({
        draftId: z.string(),
        editor: z.string().max(100),
        word: z.string().max(LONGEST_WORD).default(''),
        over: overSchema,
      }),
    )
    .output(holderSchema),
  /** It is nobody's any more; false where it was nobody's. Problem `held-by-another`, unless `over` names who holds it. */
  release: call
    .input(z.strictObject({ draftId: z.string(), over: overSchema }))
    .output(z.object({ released: z.boolean() })),
}
