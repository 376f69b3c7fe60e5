import { z } from 'zod'
import { never } from '#shared/contract/outcome.ts'
import { LONGEST_WORD } from '#shared/holder/holder.ts'
import { letterLanguageSchema } from '#shared/letter/note.ts'
import { MOST_TAGS, tagSchema } from '#shared/tag/tag.ts'

const some = z.array(tagSchema).max(MOST_TAGS).default([])

/** What is done to each of many drafts, one after the other, by the same rules as to one. */
export const manyPlanSchema = z.discriminatedUnion('work', [
  /** They become the task of an editor; null: nobody's. */
  z.strictObject({
    work: z.literal('assign'),
    editor: z.string().max(100).nullable(),
    word: z.string().max(LONGEST_WORD).default(''),
    /** Also those that somebody else holds. */
    evenHeld: z.boolean().default(false),
  }),
  z.strictObject({
    work: z.literal('hold'),
    note: z.string().max(10_000),
    /** When they come back among those to review, ISO UTC. */
    until: z.iso.datetime().nullable().default(null),
  }),
  z.strictObject({
    work: z.literal('reject'),
    /** Or it is final. */
    mayReturn: z.boolean(),
    reasons: z.array(z.string().max(60)).max(50).default([]),
    note: z.string().max(10_000).default(''),
    /** Of the letters; null for that of each article. */
    language: letterLanguageSchema.nullable().default(null),
  }),
  z.strictObject({ work: z.literal('tag'), add: some, remove: some }),
])

export type ManyPlan = Readonly<z.infer<typeof manyPlanSchema>>

/** As many drafts as one act takes. */
export const MOST_DRAFTS = 10_000

/**
 * Whether a plan says all that it needs: what somebody is asked for before it begins, and what the desk asks
 * of each draft once more.
 *
 * @example isWhole({ work: 'hold', note: ' ', until: null }) // false: nobody would know what it waits for
 */
export function isWhole(plan: ManyPlan): boolean {
  switch (plan.work) {
    case 'assign':
      return true
    case 'hold':
      return plan.note.trim() !== ''
    case 'reject':
      return plan.reasons.length > 0 || plan.note.trim() !== ''
    case 'tag':
      return plan.add.length + plan.remove.length > 0
    default:
      return never(plan)
  }
}
