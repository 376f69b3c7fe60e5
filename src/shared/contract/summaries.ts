import { z } from 'zod'
import { baselineSchema } from '#shared/summary/baseline.ts'
import {
  candidateSchema,
  summaryChangeSchema,
  summaryVersionSchema,
  versionRowSchema,
} from '#shared/summary/summary.ts'
import { acceptanceSchema } from '#shared/workflow/decision.ts'
import { answerSchema } from './findings.ts'
import { call } from './problem.ts'

export const summaries = {
  /**
   * Makes a new version from `base` (null: from nothing) by one change, and makes it current.
   * A bullet that is brought comes from the stored version, never from the caller, so that its origin
   * and its AI mark are what they were. Problem `conflict` when `base` is no longer the head of its line, `not-found`
   * when `answers` names a finding that the saved draft does not have.
   */
  change: call
    .input(
      z.strictObject({
        draftId: z.string(),
        base: z.string().nullable(),
        change: summaryChangeSchema,
        /** The finding that this change answers, or null. */
        answers: answerSchema.nullable().default(null),
      }),
    )
    .output(summaryVersionSchema),
  /** Makes another version current: a tab, or the one before (undo). */
  use: call
    .input(z.strictObject({ draftId: z.string(), versionId: z.string() }))
    .output(summaryVersionSchema),
  /**
   * Every version of a draft's summaries, oldest line first and oldest version of a line first. `at` is
   * ISO UTC, `bullets` a count. Narrow, for a chooser: `version` reads one in full. Problem `not-found`.
   *
   * @example (await summaries.versions({ draftId })).at(-1)?.lineMethod // 'extract'
   */
  versions: call.input(z.strictObject({ draftId: z.string() })).output(z.array(versionRowSchema)),
  /**
   * One version in full, current or not; it never changes. Problem `not-found` for an id that no version
   * of this draft has.
   *
   * @example (await summaries.version({ draftId, versionId })).bullets[0]?.text
   */
  version: call
    .input(z.strictObject({ draftId: z.string(), versionId: z.string() }))
    .output(summaryVersionSchema),
  /**
   * What each bullet of the current version rested on when somebody last stood behind it: when its words
   * were made or accepted. A bullet of which nothing is kept has none.
   *
   * @example (await summaries.baselines({ draftId }))[0]?.evidence[0]?.text
   */
  baselines: call.input(z.strictObject({ draftId: z.string() })).output(z.array(baselineSchema)),
  /** Up to three extractive candidates for one bullet, or for a new one (null), best first. */
  candidates: call
    .input(z.strictObject({ draftId: z.string(), bulletId: z.string().nullable() }))
    .output(z.array(candidateSchema)),
  /** Starts a new extractive line from the saved working copy; locked bullets stay where they are. */
  regenerate: call.input(z.strictObject({ draftId: z.string() })).output(summaryVersionSchema),
  /**
   * Records that the editor has seen a bullet with its evidence. The hashes are what the editor saw;
   * problem `content-changed` when the stored words differ, `note-required` without evidence or note.
   */
  accept: call
    .input(
      z.strictObject({
        draftId: z.string(),
        bulletId: z.string(),
        textHash: z.string(),
        evidenceHash: z.string(),
        note: z.string().max(2_000).default(''),
      }),
    )
    .output(z.array(acceptanceSchema)),
  unaccept: call
    .input(z.strictObject({ draftId: z.string(), bulletId: z.string() }))
    .output(z.array(acceptanceSchema)),
}
