import { z } from 'zod'
import { letterLanguageSchema, noteSchema } from '#shared/letter/note.ts'
import { decisionSchema } from '#shared/workflow/decision.ts'
import { decisionActionSchema, draftStatusSchema } from '#shared/workflow/status.ts'
import { overSchema } from './holders.ts'
import { call } from './problem.ts'

export const workflow = {
  tick: call
    .input(z.strictObject({ draftId: z.string(), item: z.string(), done: z.boolean() }))
    .output(z.object({ ticks: z.array(z.string()), status: draftStatusSchema })),
  /**
   * Takes a decision on exactly the content that the editor saw. Problem `not-allowed` names what
   * blocks; `content-changed` when the saved content hashes differently from `contentHash`;
   * `held-by-another`, unless `over` names who holds the draft.
   */
  decide: call
    .input(
      z.strictObject({
        draftId: z.string(),
        action: decisionActionSchema,
        contentHash: z.string(),
        reasons: z.array(z.string()).default([]),
        note: z.string().max(10_000).default(''),
        /** Of a decision that the writer is written about; empty ones are left out. */
        notes: z.array(noteSchema).max(200).default([]),
        /** Of the letter; null for that of the article. */
        language: letterLanguageSchema.nullable().default(null),
        override: z.string().max(2_000).default(''),
        over: overSchema,
        /** Of a hold: when the draft comes back among those to review. */
        until: z.iso.datetime().nullable().default(null),
      }),
    )
    .output(z.object({ status: draftStatusSchema, decision: decisionSchema })),
}
