import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onError, type Router } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import type { contract } from '#shared/contract/contract.ts'
import { asCaller } from '../caller.ts'
import { reportBug } from '../report-bug.ts'
import { securityHeaders } from '../web/policy.ts'
import type { PageResponse, ScreenFiles } from '../web/screen-files.ts'
import { isOwnCall, isOwnRequest } from './origin.ts'
import { refusal } from './refusal.ts'
import { createSession } from './session.ts'
import { refusedSize } from './size.ts'

/** The desk in an ordinary browser on this machine. */
export interface BrowserDoor {
  readonly port: number
  /** An address that opens the desk once. */
  readonly newAddress: () => string
  readonly close: () => Promise<void>
}

interface Opening {
  readonly router: Router<typeof contract, Record<never, never>>
  readonly files: ScreenFiles
  /** 0: any free port. */
  readonly port: number
}

const RPC = '/rpc'

/** Serves screen and desk on 127.0.0.1 and on no other address; null when the port is not free. */
export async function openBrowserDoor({
  router,
  files,
  port,
}: Opening): Promise<BrowserDoor | null> {
  const server = createServer({ requestTimeout: 60_000 })
  const listens = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
  if (!listens) return null
  const own = (server.address() as AddressInfo).port
  const session = createSession(own)
  const calls = new RPCHandler(router, {
    interceptors: [asCaller],
    clientInterceptors: [onError(reportBug)],
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers, method } = request
    if (!isOwnRequest(headers, own)) return send(response, refusal(403))
    // Not through URL, which would tidy "/../x" and "//host/x": a path is looked up as it was sent.
    const [pathname = '/', query] = (request.url ?? '/').split('?')

    const token = new URLSearchParams(query).get('token')
    if (method === 'GET' && pathname === '/' && token !== null) {
      const cookie = session.redeem(token)
      // The same address again, in the browser that it opened the desk in, is no stranger.
      const known = cookie !== null || session.holds(headers.cookie)
      return send(response, known ? redirectHome(cookie) : refusal(401))
    }
    if (!session.holds(headers.cookie)) return send(response, refusal(401))

    if (pathname.startsWith(`${RPC}/`)) {
      if (method !== 'POST') return send(response, refusal(405))
      if (!isOwnCall(headers, own)) return send(response, refusal(403))
      const size = refusedSize(headers)
      if (size !== null) return send(response, refusal(size))
      for (const [name, value] of Object.entries(callHeaders)) response.setHeader(name, value)
      const { matched } = await calls.handle(request, response, { prefix: RPC, context: {} })
      if (!matched) send(response, refusal(404))
      return
    }
    if (method !== 'GET') return send(response, refusal(405))
    send(response, files(pathname))
  }

  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      reportBug(error)
      response.destroy()
    })
  })
  return {
    port: own,
    newAddress: () => `http://127.0.0.1:${own}/?token=${session.newToken()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const callHeaders = { ...securityHeaders(null), 'Cache-Control': 'no-store' }

const redirectHome = (cookie: string | null): PageResponse => ({
  status: 303,
  headers: {
    ...securityHeaders(null),
    ...(cookie !== null && { 'Set-Cookie': cookie }),
    Location: '/',
    'Cache-Control': 'no-store',
  },
  body: '',
})

function send(response: ServerResponse, { status, headers, body }: PageResponse): void {
  // A body that was refused is not read to its end, so the connection cannot serve another request.
  if (status >= 400) response.setHeader('Connection', 'close')
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) })
  response.end(body)
}
