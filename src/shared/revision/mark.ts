import { z } from 'zod'
import { decisionActionSchema } from '#shared/workflow/status.ts'

/** What made a revision. */
export const revisionReasonSchema = z.enum([
  'imported',
  'decided',
  /** By hand: "save a version". */
  'saved',
  /** The editor left the draft and it had changed. */
  'left',
  /** What was on screen when an older one was restored over it. */
  'before-restore',
  'restored',
  /** What was on screen when the writer's new version took its place. */
  'before-resubmission',
  /** The writer sent the piece again. */
  'resubmitted',
])

/** A line in the history of a draft: a frozen content, who kept it, when and why. */
export const revisionMarkSchema = z.object({
  /** Counts from 1 within the draft. */
  seq: z.number().int(),
  /** Article hash of the content. */
  hash: z.string(),
  why: revisionReasonSchema,
  decision: decisionActionSchema.nullable(),
  /** Number of the revision that was restored. */
  restored: z.number().int().nullable(),
  note: z.string(),
  /** Words against the revision before; null where it was kept before this was measured. */
  measure: z
    .object({ kept: z.number().int(), added: z.number().int(), removed: z.number().int() })
    .nullable(),
  at: z.string(),
  by: z.string(),
})

export type RevisionReason = z.infer<typeof revisionReasonSchema>
export type RevisionMark = Readonly<z.infer<typeof revisionMarkSchema>>
