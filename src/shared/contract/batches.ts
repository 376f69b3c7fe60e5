import { z } from 'zod'
import { MOST_DRAFTS, manyPlanSchema } from '#shared/many/plan.ts'
import { viewSchema } from '#shared/search/view.ts'
import { isTimeZone } from '#shared/statistics/time-zone.ts'
import { modelFailureSchema } from '../models/model-failure.ts'
import { call, problemSchema } from './problem.ts'

/** `interrupted`: the desk closed meanwhile; it can be resumed. */
export const batchStatusSchema = z.enum(['running', 'paused', 'interrupted', 'cancelled', 'done'])

/** Background work over many drafts. Counts of drafts; times ISO UTC. */
export const batchSchema = z.object({
  id: z.string(),
  /**
   * `regenerate` leaves candidates (of a model, or extractive where providerId is null), `check` counts
   * findings anew. The others are acts on many drafts (many/plan.ts): `share` gives each draft to one of
   * several editors, `take-back` takes another act back.
   */
  work: z.enum(['regenerate', 'check', 'assign', 'share', 'hold', 'reject', 'tag', 'take-back']),
  providerId: z.string().nullable(),
  status: batchStatusSchema,
  /** How many requests may run at once. */
  parallel: z.number().int(),
  /** The provider asked to be left alone until then (Retry-After); null where nothing is waited for. */
  restsUntil: z.string().nullable(),
  total: z.number().int(),
  done: z.number().int(),
  failed: z.number().int(),
  /** Proposals with faults that the repairs did not mend, of all its drafts. */
  faulty: z.number().int(),
  /** It changed drafts, and nobody has taken that back. */
  canTakeBack: z.boolean(),
  at: z.string(),
  by: z.string(),
})

/** One draft of a batch; `failure` of the model, or `other` with the problem's kind and, where it says more, all of it. */
export const batchItemSchema = z.object({
  draftId: z.string(),
  title: z.string(),
  /** Id of the editor whose it becomes, where drafts are shared out, else null. */
  editor: z.string().nullable(),
  status: z.enum(['waiting', 'running', 'done', 'failed']),
  failure: z
    .union([
      modelFailureSchema,
      z.object({
        kind: z.literal('other'),
        problem: z.string(),
        details: problemSchema.optional(),
      }),
    ])
    .nullable(),
  /** Its proposals with faults that the repairs did not mend; an editor reads what they are. */
  faulty: z.number().int(),
})

const one = z.strictObject({ id: z.string() })

export const batches = {
  /** Starts work in the background; returns at once. Problem `not-found` (draft, provider). */
  start: call
    .input(
      z.strictObject({
        work: z.enum(['regenerate', 'check']),
        providerId: z.string().nullable(),
        draftIds: z.array(z.string()).min(1).max(MOST_DRAFTS),
        parallel: z.number().int().min(1).max(8).default(2),
      }),
    )
    .output(batchSchema),
  /**
   * Does the same to each of many drafts, in the background, by the rules of one; answers at once. Problems
   * `no-editor`, `not-found` (draft, editor), `bad-request` for a plan that lacks what it needs.
   */
  act: call
    .input(
      z.strictObject({
        plan: manyPlanSchema,
        draftIds: z.array(z.string()).min(1).max(MOST_DRAFTS),
      }),
    )
    .output(batchSchema),
  /**
   * Shares the drafts of a view and search that nobody holds out among editors, in turn and the oldest
   * first (holder/deal-out.ts), at most MOST_DRAFTS; null where there are none. Problems as of `act`.
   */
  share: call
    .input(
      z.strictObject({
        view: viewSchema,
        query: z.string().max(200).default(''),
        zone: z.string().refine(isTimeZone).default('UTC'),
        editors: z.array(z.string().max(100)).min(1).max(50),
        /** How many each gets at most. */
        each: z.number().int().min(1).max(MOST_DRAFTS).nullable().default(null),
      }),
    )
    .output(batchSchema.nullable()),
  /**
   * Takes back what an act did to its drafts, as an act of its own; what changed since is left, and its
   * report says so. Problem `changed-since` where nothing of it is left to take back.
   */
  takeBack: call.input(one).output(batchSchema),
  /** Newest first, at most 50. */
  list: call.output(z.array(batchSchema)),
  items: call.input(one).output(z.array(batchItemSchema)),
  /** Requests under way end first. */
  pause: call.input(one).output(batchSchema),
  /** Also takes up what an earlier run of the desk left. */
  resume: call.input(one).output(batchSchema),
  /** Requests under way are stopped; what is done stays. */
  cancel: call.input(one).output(batchSchema),
  /** Asks once more for the failed ones. */
  retry: call.input(one).output(batchSchema),
}

export type Batch = Readonly<z.infer<typeof batchSchema>>
export type BatchItem = Readonly<z.infer<typeof batchItemSchema>>
