import tls from 'node:tls'

let context: tls.SecureContext | undefined
let isRead = false

/** The authorities that Node brings and those of the system; null where this Node cannot read the latter. */
function authorities(): readonly string[] | null {
  // Node 22.15 and newer: Electron's may be older.
  if (typeof tls.getCACertificates !== 'function') return null
  try {
    return [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system')])]
  } catch {
    return null
  }
}

/**
 * Whom a provider's certificate may come from: a newsroom whose network opens TLS has put the authority
 * of its own into the system's store. Read once, at the first request, for the store is slow.
 *
 * @returns undefined where Node's own authorities are all
 */
export function trusted(): tls.SecureContext | undefined {
  if (!isRead) {
    const ca = authorities()
    context = ca === null ? undefined : tls.createSecureContext({ ca: [...ca] })
    isRead = true
  }
  return context
}
