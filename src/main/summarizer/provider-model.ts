import { setTimeout as wait } from 'node:timers/promises'
import { never } from '#shared/contract/outcome.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { Provider } from '#shared/models/provider.ts'
import type { BulletModel, ModelPart, Question } from './bullet-model.ts'
import { type Concessions, conceded, NO_CONCESSIONS } from './concessions.ts'
import { guardedFetch } from './guarded-fetch.ts'
import type { RequestPart } from './one-request.ts'
import { type Clock, DEFAULT_PATIENCE, type Patience, startClock } from './patience.ts'
import { readAddress } from './provider-address.ts'
import { type BulletReader, bulletReader } from './read-bullets.ts'
import { type Refusal, refusalFailure } from './refusal.ts'
import type { Resolve } from './resolve.ts'

/** A provider's model, and what its server turned out to do. */
export interface ProviderModel extends BulletModel {
  /** Whether the server took the schema of the reply, as far as it was asked. */
  readonly enforcesForm: () => boolean
}

interface Asking {
  readonly patience?: Patience
  readonly resolve?: Resolve
}

/** How often a provider that says when to come back is asked again by itself. */
const MOST_WAITS = 2

/**
 * The model of a provider behind the interface of the desk. `key` null: none is sent.
 *
 * @example for await (const part of bulletModel(provider, key).propose(question, signal)) show(part)
 */
export function bulletModel(
  provider: Provider,
  key: string | null,
  { patience = DEFAULT_PATIENCE, resolve }: Asking = {},
): ProviderModel {
  const { id, name, kind, model } = provider
  const address = readAddress(provider)
  const fetch = guardedFetch(provider, resolve)
  // Kept for the next question: a repair does not ask for what was refused already.
  let concessions = NO_CONCESSIONS

  const failed = (failure: ModelFailure): ModelPart => ({ kind: 'failed', failure })
  const failureOf = (refusal: Refusal) => refusalFailure(refusal, model, key !== null)

  async function* propose(
    question: Question,
    caller: AbortSignal,
  ): AsyncGenerator<ModelPart, void, void> {
    if (!address.ok) return yield failed({ kind: 'address-refused', reason: address.reason })
    if (key === null && kind !== 'openai-compatible') return yield failed({ kind: 'key-missing' })
    const { languageModel, oneRequest } = await loadSdk()
    const clock = startClock(patience, caller)
    try {
      for (let waits = 0; ; ) {
        const asked = languageModel(provider, address.url, key, fetch, concessions)
        const request = oneRequest(asked, question, concessions, clock.signal)
        const refusal = yield* attempt(request, clock)
        if (refusal === null) return
        const less: Concessions | null = conceded(concessions, kind, refusal.status, refusal.said)
        if (less !== null) {
          concessions = less
          continue
        }
        const failure = failureOf(refusal)
        if (waits++ >= MOST_WAITS || !(await waited(failure, clock, patience)))
          return yield failed(clock.over() ?? failure)
      }
    } finally {
      clock.stop()
    }
  }

  return {
    provider: { id, name, kind, host: address.ok ? address.url.host : '' },
    model,
    propose,
    enforcesForm: () => concessions.form === 'schema',
  }
}

/** The AI SDK, with the first question: whoever checks and decides without a model does not wait for it. */
const loadSdk = async () => ({
  ...(await import('./language-model.ts')),
  ...(await import('./one-request.ts')),
})

/** Hands on one request; its refusal is returned, for another one may follow. */
async function* attempt(
  request: AsyncIterable<RequestPart>,
  clock: Clock,
): AsyncGenerator<ModelPart, Refusal | null, void> {
  const reader = bulletReader()
  let text = ''
  let bullets = 0
  clock.asked()
  for await (const part of request) {
    switch (part.kind) {
      case 'text':
        clock.heard()
        text += part.text
        for (const bullet of reader.read(part.text)) {
          bullets++
          yield { kind: 'bullet', bullet }
        }
        break
      case 'alive':
        clock.heard()
        break
      case 'refused':
        return part.refusal
      case 'aborted':
        yield { kind: 'failed', failure: clock.over() ?? { kind: 'stopped' } }
        return null
      case 'broken':
        yield { kind: 'failed', failure: part.failure }
        return null
      case 'end': {
        const failure = unusable(text, bullets, reader)
        yield failure === null
          ? { kind: 'end', text, tokens: part.tokens }
          : { kind: 'failed', failure }
        return null
      }
      default:
        return never(part)
    }
  }
  return null
}

/** What is wrong with a reply that ended well by the provider's word, which proves nothing. */
function unusable(text: string, bullets: number, reader: BulletReader): ModelFailure | null {
  if (text.trim() === '') return { kind: 'empty' }
  switch (reader.standing()) {
    case 'open':
      return { kind: 'cut-off' }
    case 'none':
    case 'closed':
      return bullets === 0 ? { kind: 'no-json' } : null
  }
}

/** Waits for a provider that said when to come back, if that fits the patience; else false. */
async function waited(failure: ModelFailure, clock: Clock, patience: Patience): Promise<boolean> {
  if (failure.kind !== 'rate-limited' || failure.retryAfter === null) return false
  const { retryAfter } = failure
  if (retryAfter > Math.min(patience.firstChunk, clock.left())) return false
  try {
    clock.asked()
    await wait(retryAfter, undefined, { signal: clock.signal })
    return true
  } catch {
    return false
  }
}
