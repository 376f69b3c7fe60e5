import { z } from 'zod'
import { modelFailureSchema } from '../models/model-failure.ts'
import { call } from './problem.ts'

/** `interrupted`: the desk closed meanwhile; it can be resumed. */
export const batchStatusSchema = z.enum(['running', 'paused', 'interrupted', 'cancelled', 'done'])

/** Background work over many drafts. Counts of drafts; times ISO UTC. */
export const batchSchema = z.object({
  id: z.string(),
  /** `regenerate` leaves candidates (of a model, or extractive where providerId is null), `check` counts findings anew. */
  work: z.enum(['regenerate', 'check']),
  providerId: z.string().nullable(),
  status: batchStatusSchema,
  /** How many requests may run at once. */
  parallel: z.number().int(),
  total: z.number().int(),
  done: z.number().int(),
  failed: z.number().int(),
  /** Proposals with faults that the repairs did not mend, of all its drafts. */
  faulty: z.number().int(),
  at: z.string(),
  by: z.string(),
})

/** One draft of a batch; `failure` of the model, or `other` with the problem's kind. */
export const batchItemSchema = z.object({
  draftId: z.string(),
  title: z.string(),
  status: z.enum(['waiting', 'running', 'done', 'failed']),
  failure: z
    .union([modelFailureSchema, z.object({ kind: z.literal('other'), problem: z.string() })])
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
        work: batchSchema.shape.work,
        providerId: z.string().nullable(),
        draftIds: z.array(z.string()).min(1).max(10_000),
        parallel: z.number().int().min(1).max(8).default(2),
      }),
    )
    .output(batchSchema),
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
