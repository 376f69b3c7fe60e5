import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { Question } from '#shared/proposal/question.ts'
import { bulletsIn } from '#shared/proposal/read-reply.ts'
import type { BulletModel } from './bullet-model.ts'

/** What one request brought. */
export interface OneReply {
  /** Each not yet looked at, by position. */
  readonly arrived: ReadonlyMap<number, unknown>
  readonly tokens: { readonly input: number; readonly output: number } | null
  readonly failure: ModelFailure | null
}

const textOf = (bullet: unknown): string | null =>
  typeof bullet === 'object' &&
  bullet !== null &&
  'text' in bullet &&
  typeof bullet.text === 'string'
    ? bullet.text
    : null

/** A bullet as it came, for whoever watches. */
export interface Arrival {
  readonly position: number
  readonly text: string
}

/**
 * Asks a model once and tells each bullet as it comes. More bullets than were asked for are not taken.
 *
 * @param positions where the bullets of the reply belong, in their order
 * @returns what came, also what came before a failure
 * @example for await (const { text } of oneReply(model, question, [0, 1, 2], signal)) show(text)
 */
export async function* oneReply(
  model: BulletModel,
  question: Question,
  positions: readonly number[],
  signal: AbortSignal,
): AsyncGenerator<Arrival, OneReply, undefined> {
  const arrived = new Map<number, unknown>()
  let tokens: OneReply['tokens'] = null
  let failure: ModelFailure | null = null
  function* take(bullet: unknown): Generator<Arrival> {
    const position = positions[arrived.size]
    if (position === undefined) return
    arrived.set(position, bullet)
    const text = textOf(bullet)
    if (text !== null) yield { position, text }
  }
  for await (const part of model.propose(question, signal)) {
    if (part.kind === 'bullet') yield* take(part.bullet)
    else if (part.kind === 'failed') failure = part.failure
    else {
      tokens = part.tokens
      if (arrived.size > 0) continue
      for (const bullet of bulletsIn(part.text)) yield* take(bullet)
      if (arrived.size === 0) failure = { kind: part.text.trim() === '' ? 'empty' : 'no-json' }
    }
  }
  return { arrived, tokens, failure: signal.aborted ? { kind: 'stopped' } : failure }
}
