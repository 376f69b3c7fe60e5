import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request was meant for this desk by this desk's own page. A name that an attacker points at
 * 127.0.0.1 (DNS rebinding) gives a foreign Host; a page of another site or port gives a foreign Origin
 * or Sec-Fetch-Site. Both are judged, on every request.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, port: number): boolean {
  const { host, origin } = headers
  if (host !== `127.0.0.1:${port}`) return false
  if (origin !== undefined && origin !== `http://127.0.0.1:${port}`) return false
  return true
}

/** Calls of the desk come from the page itself: its fetch always names the origin. */
export const isOwnCall = (headers: IncomingHttpHeaders, port: number): boolean =>
  headers.origin === `http://127.0.0.1:${port}` &&
  (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin'
