import { onError, type Router } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { MessagePortMain } from 'electron'
import type { contract } from '#shared/contract/contract.ts'
import { asCaller } from '../caller.ts'
import { reportBug } from '../report-bug.ts'

interface Serving {
  readonly router: Router<typeof contract, Record<never, never>>
  /** After a call changed what the person chose on this machine. */
  readonly onSettings: () => void
}

/** Answers the page's calls on the ports that are handed to the returned function. */
export function serveDesk({ router, onSettings }: Serving): (port: MessagePortMain) => void {
  const calls = new RPCHandler(router, {
    interceptors: [asCaller],
    clientInterceptors: [
      onError(reportBug),
      async ({ next, path }) => {
        const answer = await next()
        if (path.join('.') === 'settings.write') onSettings()
        return answer
      },
    ],
  })
  return (port) => {
    calls.upgrade(port, { context: {} })
    port.start()
  }
}
