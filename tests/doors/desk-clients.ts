import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { RPCHandler } from '@orpc/server/message-port'
import { onTestFinished } from 'vitest'
import type { OpenDesk } from '#main/desk/open-desk.ts'
import { openBrowserDoor } from '#main/http/browser-door.ts'
import type { contract } from '#shared/contract/contract.ts'

type DeskClient = ContractRouterClient<typeof contract>

/** The desk over HTTP, as the page in a browser calls it. */
export async function overHttp({ router }: OpenDesk): Promise<DeskClient> {
  const files = () => ({ status: 404, headers: {}, body: '' })
  const door = await openBrowserDoor({ router, files, port: 0 })
  if (door === null) throw new Error('no port')
  onTestFinished(door.close)
  const opened = await fetch(door.newAddress(), { redirect: 'manual' })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const origin = `http://127.0.0.1:${door.port}`
  return createORPCClient(new FetchLink({ url: `${origin}/rpc`, headers: { cookie, origin } }))
}

/** The desk over a pair of ports, as the window of Electron calls it. */
export function overPorts({ router }: OpenDesk): DeskClient {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => {
    port1.close()
    port2.close()
  })
  new RPCHandler(router).upgrade(port2, { context: {} })
  port1.start()
  port2.start()
  return createORPCClient(new PortLink({ port: port1 }))
}
