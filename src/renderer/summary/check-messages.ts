import type { Content } from '#shared/article/content.ts'
import type { ChangeMeasure } from '#shared/revision/measure.ts'
import type { Candidate } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import type { CompareReply, CompareRequest } from '../compare/compare-messages.ts'
import type { ShownChecks } from '../settings/house-style/check-examples.ts'
import type { Delta } from './delta.ts'

interface OfDraft {
  readonly id: number
  /** The request whose input this one's is made from; null where it is whole. */
  readonly base: number | null
  /** Makes the CheckInput. */
  readonly input: Delta
}

/** What the screen asks about the open draft. */
export type DraftRequest =
  | (OfDraft & { readonly kind: 'check' })
  | (OfDraft & {
      readonly kind: 'candidates'
      readonly bulletId: string | null
      readonly candidates: readonly Candidate[]
    })

export type DraftReply =
  /** `checked` makes the Checked from that of the check before. */
  | { readonly kind: 'check'; readonly id: number; readonly checked: Delta }
  | { readonly kind: 'candidates'; readonly id: number; readonly verdicts: readonly Verdict[] }
  /** The worker does not hold what the request builds on: it is to be sent whole. */
  | { readonly kind: 'lost'; readonly id: number }

/** Asks what the checks find in their own examples. */
export interface ExamplesRequest {
  readonly kind: 'examples'
  readonly id: number
}

export interface ExamplesReply extends ExamplesRequest {
  readonly checks: ShownChecks
}

/** Asks how far two contents are apart. */
export interface MeasureRequest {
  readonly kind: 'measure'
  readonly id: number
  readonly before: Content
  readonly after: Content
}

export interface MeasureReply {
  readonly kind: 'measure'
  readonly id: number
  readonly measure: ChangeMeasure
}

/** What the screen asks of the worker; `id` comes back with the answer. */
export type CheckRequest = CompareRequest | DraftRequest | ExamplesRequest | MeasureRequest
export type CheckReply = CompareReply | DraftReply | ExamplesReply | MeasureReply
