import type { Candidate } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import type { CompareReply, CompareRequest } from '../compare/compare-messages.ts'
import type { CheckInput } from '../draft/checker.ts'
import type { Checked } from '../draft/draft-state.ts'

/** What the screen asks of the worker; `id` comes back with the answer. */
export type CheckRequest =
  | CompareRequest
  | { readonly kind: 'check'; readonly id: number; readonly input: CheckInput }
  | {
      readonly kind: 'candidates'
      readonly id: number
      readonly input: CheckInput
      readonly bulletId: string | null
      readonly candidates: readonly Candidate[]
    }

export type CheckReply =
  | CompareReply
  | { readonly kind: 'check'; readonly id: number; readonly checked: Checked }
  | { readonly kind: 'candidates'; readonly id: number; readonly verdicts: readonly Verdict[] }
