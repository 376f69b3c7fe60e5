import { randomBytes } from 'node:crypto'

/** A fresh nonce: one per response of index.html. */
export const newNonce = (): string => randomBytes(16).toString('base64')

/**
 * The Content-Security-Policy of every response. Sent as a header, which covers workers and cannot be
 * preceded by injected content. The nonce is for the one inline style that React Aria writes.
 */
export function contentSecurityPolicy(nonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === null ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self' desk: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types desk',
  ].join('; ')
}

/** Headers of every response, through either door that shows a screen. */
export function securityHeaders(nonce: string | null): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}
