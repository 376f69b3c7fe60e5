import { z } from 'zod'
import { never } from '#shared/contract/outcome.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { Provider, ProviderKind } from '#shared/models/provider.ts'
import { failureIn } from './connection-failure.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { DEFAULT_PATIENCE, type Patience, startClock } from './patience.ts'
import { readAddress } from './provider-address.ts'
import { refusalFailure } from './refusal.ts'

export type Listing =
  | { readonly ok: true; readonly names: readonly string[] }
  | { readonly ok: false; readonly failure: ModelFailure }

/** The version of Anthropic's interface that its adapter speaks, too. */
const ANTHROPIC_VERSION = '2023-06-01'

function keyHeaders(kind: ProviderKind, key: string | null): Readonly<Record<string, string>> {
  if (key === null) return {}
  switch (kind) {
    case 'openai-compatible':
      return { authorization: `Bearer ${key}` }
    case 'anthropic':
      return { 'x-api-key': key, 'anthropic-version': ANTHROPIC_VERSION }
    case 'google':
      return { 'x-goog-api-key': key }
    default:
      return never(kind)
  }
}

const PAGE: Readonly<Record<ProviderKind, string>> = {
  'openai-compatible': '',
  anthropic: '?limit=1000',
  google: '?pageSize=1000',
}

const named = z.object({ data: z.array(z.object({ id: z.string() })) })
const googles = z.object({
  models: z.array(
    z.object({
      name: z.string(),
      supportedGenerationMethods: z.array(z.string()).default([]),
    }),
  ),
})

/** Names in a list as a provider of that kind answers it; null for anything else. */
function namesIn(kind: ProviderKind, answer: unknown): readonly string[] | null {
  if (kind !== 'google') return named.safeParse(answer).data?.data.map(({ id }) => id) ?? null
  const models = googles.safeParse(answer).data?.models ?? null
  return (
    models
      ?.filter(({ supportedGenerationMethods: can }) => can.includes('generateContent'))
      .map(({ name }) => name.replace(/^models\//, '')) ?? null
  )
}

/** Names of the models that a server lists, sorted; nothing is thrown. */
export async function listModels(
  provider: Provider,
  key: string | null,
  caller: AbortSignal,
  patience: Patience = DEFAULT_PATIENCE,
): Promise<Listing> {
  const failed = (failure: ModelFailure): Listing => ({ ok: false, failure })
  const { kind, model } = provider
  const address = readAddress(provider)
  if (!address.ok) return failed({ kind: 'address-refused', reason: address.reason })
  if (key === null && kind !== 'openai-compatible') return failed({ kind: 'key-missing' })
  const clock = startClock(patience, caller)
  clock.asked()
  try {
    const response = await guardedFetch(provider)(
      `${address.url.href.replace(/\/+$/, '')}/models${PAGE[kind]}`,
      { headers: { accept: 'application/json', ...keyHeaders(kind, key) }, signal: clock.signal },
    )
    const text = await response.text()
    if (!response.ok) {
      const { status } = response
      const headers = Object.fromEntries(response.headers)
      return failed(
        status === 404
          ? { kind: 'request-refused', status }
          : refusalFailure({ status, said: text, headers }, model, key !== null),
      )
    }
    const names = namesIn(kind, JSON.parse(text))
    return names === null
      ? failed({ kind: 'no-json' })
      : { ok: true, names: [...new Set(names)].sort() }
  } catch (error) {
    return failed(clock.over() ?? failureIn(error) ?? { kind: 'no-json' })
  } finally {
    clock.stop()
  }
}
