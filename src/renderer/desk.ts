import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#shared/contract/contract.ts'
import { callerHeaders } from './caller.ts'

/** The desk as the screen calls it, whichever door it came through. */
export type Desk = ContractRouterClient<typeof contract>

/** The preload takes the other end and hands it to the main process. */
function throughElectron(): PortLink<Record<never, never>> {
  const { port1, port2 } = new MessageChannel()
  window.postMessage('desk', location.origin, [port2])
  port1.start()
  return new PortLink({ port: port1, headers: callerHeaders })
}

const throughBrowser = (): FetchLink<Record<never, never>> =>
  new FetchLink({
    url: `${location.origin}/rpc`,
    headers: callerHeaders,
    // What a window says last must outlive it.
    fetch: (request, init, _, path) =>
      fetch(request, { ...init, keepalive: path.join('.') === 'presence.leave' }),
  })

/** Whether this page has a window of its own, which main opened, and not a tab of a browser. */
export const isElectron = (): boolean => location.protocol === 'desk:'

/** Connects to the desk behind the door that served this page: call it once. */
export const connectDesk = (): Desk =>
  createORPCClient(isElectron() ? throughElectron() : throughBrowser())
