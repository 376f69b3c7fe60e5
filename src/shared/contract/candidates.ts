import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { summaryVersionSchema } from '#shared/summary/summary.ts'
import {
  candidateEventSchema,
  candidateTargetSchema,
  modelCandidateSchema,
} from '../proposal/candidate.ts'
import { call } from './problem.ts'

export const candidates = {
  /**
   * Asks one or more models for candidates and streams what comes, from the saved working copy. Asking
   * again for the same draft ends the stream before (`superseded`); the caller going away stops it.
   * Nothing of the summary changes. Problem `not-found`, `locked`, `too-short`.
   *
   * @example for await (const event of await candidates.ask({ draftId, target, providerIds: ['p1'], wish: '' }))
   */
  ask: call
    .input(
      z.strictObject({
        draftId: z.string(),
        target: candidateTargetSchema,
        /** One, or two and three to compare models side by side. */
        providerIds: z.array(z.string()).min(1).max(3),
        /** What the editor asks for in words of their own. */
        wish: z.string().max(500),
      }),
    )
    .output(eventIterator(candidateEventSchema)),
  /** Every candidate of a draft, newest request first. */
  list: call.input(z.strictObject({ draftId: z.string() })).output(z.array(modelCandidateSchema)),
  /**
   * Puts a candidate in a bullet's place, or inserts it at `at` (bulletId null), as a new version from `base`.
   * The provenance comes from the store, never from the caller. Problem `conflict`, `locked`, `not-found`,
   * `candidate-outdated` unless `outdated` says that the editor knows.
   */
  take: call
    .input(
      z.strictObject({
        draftId: z.string(),
        base: z.string().nullable(),
        candidateId: z.string(),
        bulletId: z.string().nullable(),
        at: z.number().int().min(0),
        outdated: z.boolean().default(false),
      }),
    )
    .output(summaryVersionSchema),
  /** Starts a new line of the candidates of one model in a `summary` request around the kept bullets. */
  takeAll: call
    .input(
      z.strictObject({
        draftId: z.string(),
        requestId: z.string(),
        /** null: of the extractive way, as a batch without a model leaves them. */
        providerId: z.string().nullable(),
        outdated: z.boolean().default(false),
      }),
    )
    .output(summaryVersionSchema),
  reject: call
    .input(z.strictObject({ draftId: z.string(), candidateId: z.string() }))
    .output(modelCandidateSchema),
}
