import type { Connection } from '#shared/contract/models.ts'
import { done, failed, type Outcome } from '#shared/contract/outcome.ts'
import { listModels } from '../summarizer/list-models.ts'
import { testConnection } from '../summarizer/test-connection.ts'
import type { Desk } from './desk.ts'
import { keyedProvider, providerModel } from './provider-model.ts'

/** A failure is what a test is there to find, so it is an answer; only a provider that is gone is a problem. */
export async function testProvider(
  desk: Desk,
  id: string,
  signal: AbortSignal,
): Promise<Outcome<Connection>> {
  const model = await providerModel(desk, id)
  if (model.ok) return done(await testConnection(model.value, desk.patience, signal))
  const { problem } = model
  return problem.kind === 'model-failed'
    ? done({ kind: 'fails', failure: problem.failure })
    : failed(problem)
}

/** Names of the models that the server lists, sorted. */
export async function availableModels(
  desk: Desk,
  id: string,
  signal: AbortSignal,
): Promise<Outcome<readonly string[]>> {
  const found = await keyedProvider(desk, id)
  if (!found.ok) return found
  const { provider, key } = found.value
  const listing = await listModels(provider, key, signal, desk.patience)
  return listing.ok
    ? done(listing.names)
    : failed({ kind: 'model-failed', failure: listing.failure })
}
