import { type IncomingMessage, request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import { isIP } from 'node:net'
import type { Provider } from '#shared/models/provider.ts'
import { ConnectionFailure, connectFailure } from './connection-failure.ts'
import { hostName, readAddress } from './provider-address.ts'
import { pinned, type Resolve, type Resolved, resolved, systemResolve } from './resolve.ts'
import { trusted } from './trusted.ts'

/** More than any summary needs; a server that sends more is stopped while it sends. */
export const REPLY_LIMIT = 2 * 1024 * 1024

/** What a provider is told; nothing that the SDK or the system would add of its own. */
const HEADERS = new Set([
  'accept',
  'anthropic-beta',
  'anthropic-version',
  'authorization',
  'content-type',
  'x-api-key',
  'x-goog-api-key',
])

/** The part of `fetch` that the AI SDK and the list of models use. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

/**
 * The only way to a provider: to its own origin, to the very addresses that were looked at, without
 * redirects, proxies of the environment, cookies or headers that are not the provider's. What speaks
 * against it is thrown as ConnectionFailure, for the SDK hands on nothing else.
 */
export const guardedFetch =
  (provider: Provider, resolve: Resolve = systemResolve): Fetch =>
  async (input, init = {}) => {
    const base = readAddress(provider)
    if (!base.ok) throw new ConnectionFailure({ kind: 'address-refused', reason: base.reason })
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.origin !== base.url.origin)
      throw new ConnectionFailure({ kind: 'address-refused', reason: 'not-an-address' })
    init.signal?.throwIfAborted()
    const addresses = await resolved(url, resolve)
    const incoming = await sent(url, addresses, init)
    const status = incoming.statusCode ?? 0
    if (status >= 300 && status < 400) {
      incoming.destroy()
      throw new ConnectionFailure({ kind: 'redirected', host: url.host })
    }
    return answered(incoming, status)
  }

function sent(
  url: URL,
  addresses: readonly Resolved[],
  { method = 'GET', headers, body, signal }: RequestInit,
): Promise<IncomingMessage> {
  const name = hostName(url)
  const allowed = [...new Headers(headers)].filter(([header]) => HEADERS.has(header))
  const bytes = typeof body === 'string' ? Buffer.from(body) : null
  return new Promise((resolve, reject) => {
    const isTls = url.protocol === 'https:'
    const make = isTls ? requestTls : requestPlain
    const request = make({
      hostname: name,
      port: url.port,
      path: url.pathname + url.search,
      method,
      headers: {
        ...Object.fromEntries(allowed),
        ...(bytes && { 'content-length': bytes.length }),
      },
      // One of its own: the shared agent may follow a proxy of the environment.
      agent: false,
      lookup: pinned(addresses),
      ...(isIP(name) === 0 && { servername: name }),
      ...(isTls && { secureContext: trusted() }),
      ...(signal && { signal }),
    })
    request.once('response', resolve)
    request.once('error', (error) => {
      reject(signal?.aborted ? error : new ConnectionFailure(connectFailure(error, url.host)))
    })
    request.end(bytes)
  })
}

function answered(incoming: IncomingMessage, status: number): Response {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers))
    if (value !== undefined) headers.set(name, String(value))
  // These have no body by their meaning, and Response refuses one.
  if (status === 204 || status === 205) {
    incoming.resume()
    return new Response(null, { status, headers })
  }
  return new Response(body(incoming), { status, headers })
}

/** Not ReadableStream.from: whoever turns away from it would wait for the next chunk, which may never come. */
function body(incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = limited(incoming)
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: () => {
      incoming.destroy()
    },
  })
}

async function* limited(
  incoming: IncomingMessage,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  let size = 0
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > REPLY_LIMIT) throw new ConnectionFailure({ kind: 'too-large', limit: REPLY_LIMIT })
      yield new Uint8Array(chunk)
    }
  } catch (error) {
    throw error instanceof ConnectionFailure ? error : new ConnectionFailure({ kind: 'dropped' })
  }
}
