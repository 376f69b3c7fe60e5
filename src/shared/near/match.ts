import { z } from 'zod'
import type { Severity } from '#shared/checks/finding.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import { NEAR_KINDS } from './nearness.ts'

const spanSchema = z.object({
  blockId: z.string(),
  start: z.number().int(),
  end: z.number().int(),
})

/** A draft on the desk that another one reads like. */
export const nearMatchSchema = z.object({
  /** Names it among the findings of the draft, for a dismissal: it ends when the two become nearer. */
  key: z.string(),
  draftId: z.string(),
  title: z.string(),
  writer: z.string(),
  status: draftStatusSchema,
  submittedAt: z.string(),
  /** Whether the other one is the same writer's: an earlier version, not somebody else's text. */
  own: z.boolean(),
  kind: z.enum(NEAR_KINDS),
  /** Of the words of this draft that count, which share stands in the other: 0 to 1. */
  share: z.number().min(0).max(1),
  /** What they share: its places in this draft and in the other (UTF-16 units of a block's text). */
  passages: z.array(
    z.object({
      one: z.array(spanSchema),
      other: z.array(spanSchema),
      words: z.number().int(),
    }),
  ),
})

export type NearMatch = Readonly<z.infer<typeof nearMatchSchema>>

/** The check that a dismissal of a near draft names. */
export const NEAR_CHECK = 'near-duplicate'

/**
 * The name of a match among the findings of a draft.
 *
 * @example nearKey('passage', 'd1') // 'near-duplicate/passage/d1'
 */
export const nearKey = (kind: NearMatch['kind'], draftId: string): string =>
  `${NEAR_CHECK}/${kind}/${draftId}`

/**
 * How much a match weighs: somebody else's words ask for an answer, a writer's own and a common topic are
 * to be known.
 *
 * @example nearSeverity({ kind: 'topic', own: false }) // 'note'
 */
export const nearSeverity = ({ kind, own }: Pick<NearMatch, 'kind' | 'own'>): Severity =>
  own || kind === 'topic' ? 'note' : 'warning'

/**
 * Puts the nearest first: by kind, then by share; of two alike somebody else's.
 *
 * @example matches.toSorted(byNearness)
 */
export const byNearness = (one: NearMatch, other: NearMatch): number =>
  NEAR_KINDS.indexOf(one.kind) - NEAR_KINDS.indexOf(other.kind) ||
  other.share - one.share ||
  Number(one.own) - Number(other.own)
