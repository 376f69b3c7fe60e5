import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import type { Provider } from '#shared/models/provider.ts'
import { storedProvider } from '../store/providers.ts'
import { bulletModel, type ProviderModel } from '../summarizer/provider-model.ts'
import type { Desk } from './desk.ts'

/** A provider with the key that its requests carry. */
interface Keyed {
  readonly provider: Provider
  readonly key: string | null
}

/** The provider of that id and its key. Problem `not-found`, `model-failed` where the key cannot be read. */
export async function keyedProvider(desk: Desk, id: string): Promise<Outcome<Keyed>> {
  const found = desk.store.read((from) => storedProvider(from, id).provider)
  if (!found.ok) return found
  const reading = await desk.keys.read(id)
  return reading.ok
    ? done({ provider: found.value, key: reading.key })
    : failed({ kind: 'model-failed', failure: { kind: 'key-unreadable', why: reading.why } })
}

/** The model of a provider, ready to be asked. Problems as of `keyedProvider`. */
export async function providerModel(desk: Desk, id: string): Promise<Outcome<ProviderModel>> {
  const found = await keyedProvider(desk, id)
  if (!found.ok) return found
  const { provider, key } = found.value
  return done(bulletModel(provider, key, { patience: desk.patience }))
}
