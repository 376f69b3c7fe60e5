import type { Prompt } from '#shared/contract/models.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { Provenance } from '#shared/models/provenance.ts'
import type { Asking } from '#shared/proposal/question.ts'
import type { ReplyFault } from '#shared/proposal/reply-fault.ts'
import type { Candidate } from '#shared/summary/summary.ts'
import type { BulletModel } from './bullet-model.ts'

/** What one model is asked, about one state of an article. */
export interface Proposal
  extends Pick<Asking, 'index' | 'style' | 'target' | 'bullets' | 'findings' | 'wish'> {
  readonly model: BulletModel
  /** All that there are; the newest one in the article's language is sent. */
  readonly prompts: readonly Prompt[]
  /** Aborting it ends the proposal with the failure `stopped`. */
  readonly signal: AbortSignal
  readonly now: () => Date
  /** A token that nobody can guess, letters and figures only; a new one for each call. */
  readonly random: () => string
}

/** What of the provenance a proposal knows; the caller adds candidate, content and provider. */
export type ProposalProvenance = Pick<
  Provenance,
  'model' | 'prompt' | 'parameters' | 'tokens' | 'duration' | 'tries' | 'at'
>

/** What a proposal tells, in order. It ends after the last `finished`, or after one `failed`. */
export type ProposalEvent =
  /** A request left: `round` 0 is the question, 1 and 2 are repairs of the bullets at `positions`. */
  | { readonly kind: 'asked'; readonly round: number; readonly positions: readonly number[] }
  /** A bullet as it came, not yet held against the article. */
  | { readonly kind: 'arrived'; readonly position: number; readonly text: string }
  /** A bullet that stays as it is: without a fault, or with those that two repairs did not mend. */
  | {
      readonly kind: 'finished'
      readonly position: number
      readonly candidate: Candidate
      readonly faults: readonly ReplyFault[]
      readonly evidenceMended: boolean
      readonly provenance: ProposalProvenance
    }
  /** The model gives no more; what is finished before it stays. */
  | { readonly kind: 'failed'; readonly failure: ModelFailure }
