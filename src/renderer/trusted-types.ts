interface ScriptUrlPolicy {
  readonly createScriptURL: (url: string) => string | URL
}

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => ScriptUrlPolicy
}

/** Only scripts of our own origin; the CSP allows a policy of this one name (`trusted-types desk`). */
function ownScript(url: string): string {
  const { href, origin } = new URL(url, document.baseURI)
  if (origin !== new URL(document.baseURI).origin) throw new Error(`foreign script: ${origin}`)
  return href
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }

const policy: ScriptUrlPolicy = trustedTypes?.createPolicy('desk', {
  createScriptURL: ownScript,
}) ?? { createScriptURL: ownScript }

/**
 * Makes a worker under `require-trusted-types-for 'script'`.
 *
 * @example trustedWorker(url) // with: import url from './checks-worker.ts?worker&url'
 */
export const trustedWorker = (url: string): Worker =>
  new Worker(policy.createScriptURL(url), { type: 'module' })
