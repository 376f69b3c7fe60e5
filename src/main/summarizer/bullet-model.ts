import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { Question } from '#shared/proposal/question.ts'

export type { Question }

/** What comes back, in order: bullets as they are finished, then one end or one failure. */
export type ModelPart =
  /** Not yet looked at beyond being JSON. */
  | { readonly kind: 'bullet'; readonly bullet: unknown }
  | {
      readonly kind: 'end'
      /** The whole reply, for what no bullet could be read out of. */
      readonly text: string
      readonly tokens: { readonly input: number; readonly output: number } | null
    }
  | { readonly kind: 'failed'; readonly failure: ModelFailure }

/** A language model behind the one interface that the desk knows. It never throws. */
export interface BulletModel {
  readonly provider: {
    readonly id: string
    readonly name: string
    readonly kind: 'openai-compatible' | 'anthropic' | 'google'
    readonly host: string
  }
  readonly model: string
  readonly propose: (question: Question, signal: AbortSignal) => AsyncIterable<ModelPart>
}
