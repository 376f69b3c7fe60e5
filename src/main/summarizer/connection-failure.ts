import type { ModelFailure } from '#shared/models/model-failure.ts'

/**
 * Carries a named failure through the AI SDK, which only passes on what is thrown. It never leaves the
 * summarizer.
 */
export class ConnectionFailure extends Error {
  readonly failure: ModelFailure

  constructor(failure: ModelFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** Nobody nests causes deeper than this. */
const DEEPEST = 8

/** The named failure that an error carries, at whichever depth the SDK wrapped it; else null. */
export function failureIn(error: unknown): ModelFailure | null {
  let cause = error
  for (let depth = 0; depth < DEEPEST && cause instanceof Error; depth++) {
    if (cause instanceof ConnectionFailure) return cause.failure
    cause = cause.cause
  }
  return null
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Codes of a certificate that proves nothing: OpenSSL's and those of Node's own check of the name. */
const CERTIFICATE =
  /^(CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/

/** What a network error means before there was an answer; `host` as it is shown. */
export function connectFailure(error: unknown, host: string): ModelFailure {
  const code = codeOf(error)
  if (CERTIFICATE.test(code)) return { kind: 'certificate', host }
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_FAIL'
    ? { kind: 'unknown-host', host }
    : { kind: 'unreachable', host }
}
