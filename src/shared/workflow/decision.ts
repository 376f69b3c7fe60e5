import { z } from 'zod'
import { findingSchema, keyedFindingSchema } from '#shared/checks/finding.ts'
import { letterSchema } from '#shared/letter/letter.ts'
import { noteSchema } from '#shared/letter/note.ts'
import { decisionActionSchema, draftStatusSchema } from './status.ts'

/** A recorded act of a named editor. An approval holds while the content hashes to `contentHash`. */
export const decisionSchema = z.object({
  id: z.string(),
  action: decisionActionSchema,
  from: draftStatusSchema,
  to: draftStatusSchema,
  /** Hash of article + summary + figures (workflow/content-hash.ts). */
  contentHash: z.string(),
  /** Keys of house-style reasons. */
  reasons: z.array(z.string()),
  note: z.string(),
  /** What the writer is asked to do, each with its place in the article. */
  notes: z.array(noteSchema),
  /** What the writer was told, word for word; null for a decision that is no news to the writer. */
  letter: letterSchema.nullable(),
  /** Written reason for approving over blockers; '' when there were none. */
  override: z.string(),
  /** The blockers that were overridden. */
  overridden: z.array(findingSchema),
  /** When a draft on hold is to be looked at again; null for a hold without a day. */
  until: z.iso.datetime().nullable(),
  at: z.string(),
  by: z.string(),
})

/**
 * A named editor has seen this bullet with this evidence and stands for it. It holds while both hashes
 * are equal, so an edit of the bullet or of an evidence sentence sends it back to "to be checked".
 */
export const acceptanceSchema = z.object({
  bulletId: z.string(),
  /** Hash of heading and text. */
  textHash: z.string(),
  /** Hash over the hashes of its evidence sentences. */
  evidenceHash: z.string(),
  /** Required where the bullet rests on no sentence. */
  note: z.string(),
  at: z.string(),
  by: z.string(),
})

/** What stands between a draft and an act. */
export const blockerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), status: draftStatusSchema }),
  z.object({ kind: z.literal('no-editor') }),
  z.object({ kind: z.literal('checklist'), item: z.string() }),
  /** A proposed change of the text; `key` among those of this state of it. */
  z.object({ kind: z.literal('proposal'), key: z.string(), number: z.number() }),
  z.object({ kind: z.literal('bullet'), bulletId: z.string(), number: z.number() }),
  z.object({ kind: z.literal('finding'), finding: keyedFindingSchema }),
  z.object({ kind: z.literal('reason') }),
  z.object({ kind: z.literal('approval-stale') }),
])

export type Decision = Readonly<z.infer<typeof decisionSchema>>
export type Acceptance = Readonly<z.infer<typeof acceptanceSchema>>
export type Blocker = Readonly<z.infer<typeof blockerSchema>>
