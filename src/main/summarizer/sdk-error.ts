import { APICallError, LoadAPIKeyError, NoOutputGeneratedError } from 'ai'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import { failureIn } from './connection-failure.ts'
import type { Refusal } from './refusal.ts'

/** The answer of a provider that an error of the SDK carries, or null. */
export function refusalIn(error: unknown): Refusal | null {
  if (!APICallError.isInstance(error) || error.statusCode === undefined) return null
  const { statusCode, responseBody, responseHeaders } = error
  // A stream that began well and then broke carries its 200 along.
  if (statusCode < 400) return null
  return {
    status: statusCode,
    said: responseBody?.slice(0, 4_000) ?? '',
    headers: responseHeaders ?? {},
  }
}

/** Names what went wrong without a refusal: on the way, or in what was answered. */
export function brokenFailure(error: unknown): ModelFailure {
  if (NoOutputGeneratedError.isInstance(error)) return { kind: 'empty' }
  if (LoadAPIKeyError.isInstance(error)) return { kind: 'key-missing' }
  // What is left is an answer that does not keep to the protocol.
  return failureIn(error) ?? { kind: 'no-json' }
}
