import { streamText } from 'ai'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { Question } from './bullet-model.ts'
import type { Concessions } from './concessions.ts'
import type { ModelObject } from './language-model.ts'
import type { Refusal } from './refusal.ts'
import { replyForm } from './reply-form.ts'
import { brokenFailure, refusalIn } from './sdk-error.ts'

/** What one request brings, in order. */
export type RequestPart =
  | { readonly kind: 'text'; readonly text: string }
  /** Something came that is no part of the answer, such as what a model thinks. */
  | { readonly kind: 'alive' }
  | {
      readonly kind: 'end'
      readonly tokens: { readonly input: number; readonly output: number } | null
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'broken'; readonly failure: ModelFailure }
  | { readonly kind: 'aborted' }

/** Asks once and hands on what comes; nothing is thrown and nothing is asked again. */
export async function* oneRequest(
  model: ModelObject,
  question: Question,
  concessions: Concessions,
  signal: AbortSignal,
): AsyncGenerator<RequestPart, void, void> {
  try {
    const { stream } = streamText({
      model,
      instructions: question.instructions,
      prompt: question.input,
      ...(concessions.form !== 'prompt' && { output: replyForm(question.sentenceIds) }),
      ...(concessions.temperature && { temperature: question.temperature }),
      maxOutputTokens: question.maxTokens,
      maxRetries: 0,
      abortSignal: signal,
      telemetry: { isEnabled: false },
      // By default an error is printed, with the request that it belongs to.
      onError: () => {},
    })
    for await (const part of stream) {
      switch (part.type) {
        case 'text-delta':
          yield { kind: 'text', text: part.text }
          break
        case 'reasoning-delta':
          yield { kind: 'alive' }
          break
        case 'error':
          return yield ended(part.error, signal)
        case 'abort':
          return yield { kind: 'aborted' }
        case 'finish':
          return yield finished(part.finishReason, part.totalUsage)
      }
    }
    yield { kind: 'broken', failure: { kind: 'empty' } }
  } catch (error) {
    yield ended(error, signal)
  }
}

function ended(error: unknown, signal: AbortSignal): RequestPart {
  if (signal.aborted) return { kind: 'aborted' }
  const refusal = refusalIn(error)
  return refusal === null
    ? { kind: 'broken', failure: brokenFailure(error) }
    : { kind: 'refused', refusal }
}

function finished(
  reason: string,
  usage: { readonly inputTokens: number | undefined; readonly outputTokens: number | undefined },
): RequestPart {
  if (reason === 'length') return { kind: 'broken', failure: { kind: 'cut-off' } }
  if (reason === 'content-filter') return { kind: 'broken', failure: { kind: 'filtered' } }
  const { inputTokens, outputTokens } = usage
  return {
    kind: 'end',
    tokens:
      inputTokens === undefined || outputTokens === undefined
        ? null
        : { input: inputTokens, output: outputTokens },
  }
}
