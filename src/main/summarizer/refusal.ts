import type { ModelFailure } from '#shared/models/model-failure.ts'

/** What a status of the provider means. */
export interface Refusal {
  readonly status: number
  /** The provider's own words; read for what it refuses, never shown. */
  readonly said: string
  readonly headers: Readonly<Record<string, string | undefined>>
}

/**
 * The time of a Retry-After header in ms from now, whichever of its two forms it has (RFC 9110, 10.2.3).
 *
 * @param now ms since the epoch
 */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  const said = header.trim()
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000
  // Date.parse takes much for a date that is none.
  const at = /GMT$/.test(said) ? Date.parse(said) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(0, at - now)
}

/** Names a refusal by its status; `model` and `hasKey` are those of the request. */
export function refusalFailure(
  { status, said, headers }: Refusal,
  model: string,
  hasKey: boolean,
): ModelFailure {
  const keyRefused: ModelFailure = { kind: hasKey ? 'key-refused' : 'key-missing' }
  switch (status) {
    case 401:
      return keyRefused
    case 403:
      return { kind: 'forbidden' }
    case 404:
      return { kind: 'model-unknown', model }
    case 429:
      return { kind: 'rate-limited', retryAfter: retryAfter(headers['retry-after'], Date.now()) }
    default:
      // Google says with 400 that a key is wrong.
      if (status === 400 && /API_KEY_INVALID|api key not valid/i.test(said)) return keyRefused
      return status >= 500 ? { kind: 'server-error', status } : { kind: 'request-refused', status }
  }
}
