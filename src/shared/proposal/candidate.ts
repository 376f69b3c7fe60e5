import { z } from 'zod'
import { modelFailureSchema } from '../models/model-failure.ts'
import { provenanceSchema } from '../models/provenance.ts'
import { candidateSchema } from '../summary/summary.ts'
import { replyFaultSchema } from './reply-fault.ts'

/** What candidates are asked for. */
export const candidateTargetSchema = z.discriminatedUnion('kind', [
  /** One bullet anew: up to three candidates for its place. */
  z.object({ kind: z.literal('bullet'), bulletId: z.string() }),
  /** A bullet more: up to three candidates. */
  z.object({ kind: z.literal('new-bullet') }),
  /** The whole summary around the locked and hand-written bullets: one candidate for each free place. */
  z.object({ kind: z.literal('summary') }),
])

/** `waiting`: for an editor. `superseded`: asked again, or its summary was taken whole by another way. */
export const candidateStatusSchema = z.enum(['waiting', 'taken', 'rejected', 'superseded'])

/** A bullet that was proposed, as it is kept. It is never part of a summary until an editor takes it. */
export const modelCandidateSchema = z.object({
  id: z.string(),
  /** Of one press of the button: all its candidates, of all models that were asked. */
  requestId: z.string(),
  target: candidateTargetSchema,
  /** When it was whole, ISO UTC. */
  at: z.string(),
  /** Place among the candidates of one model in one request, from 0. */
  position: z.number().int().min(0),
  candidate: candidateSchema,
  /** What two repairs did not mend; else none. */
  faults: z.array(replyFaultSchema),
  /** The sentences that the model named did not hold it, but others of the article do: those are in `candidate`. */
  evidenceMended: z.boolean(),
  /** Of a model; null where the desk itself took it from the article (a batch without a model). */
  provenance: provenanceSchema.nullable(),
  status: candidateStatusSchema,
  /** The article or its title changed since the model read it. */
  outdated: z.boolean(),
})

/** What a stream of candidates tells, in order; every event but `ended` names the provider it is of. */
export const candidateEventSchema = z.discriminatedUnion('kind', [
  /** A request left: `round` 0 is the question, 1 and 2 are repairs of the bullets at `positions`. */
  z.object({
    kind: z.literal('asked'),
    providerId: z.string(),
    round: z.number().int().min(0),
    positions: z.array(z.number().int()),
  }),
  /** A bullet as it came, not yet held against the article. */
  z.object({
    kind: z.literal('arrived'),
    providerId: z.string(),
    position: z.number().int(),
    text: z.string(),
  }),
  /** A bullet that stays as it is, stored. */
  z.object({
    kind: z.literal('candidate'),
    providerId: z.string(),
    candidate: modelCandidateSchema,
  }),
  /** This provider gives no more; the summary is untouched. */
  z.object({
    kind: z.literal('failed'),
    providerId: z.string(),
    failure: modelFailureSchema,
  }),
  /** The extractive candidates stand in for what no model could make. */
  z.object({ kind: z.literal('fallback'), candidates: z.array(candidateSchema) }),
  z.object({ kind: z.literal('ended'), why: z.enum(['done', 'stopped', 'superseded']) }),
])

export type CandidateTarget = Readonly<z.infer<typeof candidateTargetSchema>>
export type CandidateStatus = z.infer<typeof candidateStatusSchema>
export type ModelCandidate = Readonly<z.infer<typeof modelCandidateSchema>>
export type CandidateEvent = Readonly<z.infer<typeof candidateEventSchema>>
