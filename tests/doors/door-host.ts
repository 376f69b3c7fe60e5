import { fork } from 'node:child_process'
import { once } from 'node:events'

export type HostRequest = { readonly id: number } & (
  | { readonly open: string }
  | { readonly close: number }
)

export interface HostAnswer {
  readonly id: number
  readonly address: string
  readonly port: number
}

/** A browser door that stands open. */
export interface DeskDoor {
  /** Opens the desk once. */
  readonly address: string
  readonly port: number
  readonly stop: () => Promise<void>
}

/** A process that opens browser doors; the main job and the measurements use the command itself. */
export interface DoorHost {
  readonly open: (dataFolder: string) => Promise<DeskDoor>
  readonly stop: () => Promise<void>
}

/** Starts a process that opens browser doors. */
export function startDoorHost(): DoorHost {
  const child = fork(new URL('door-host-process.ts', import.meta.url), {
    // Playwright's own loader for its workers is not for this one.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  const waiting = new Map<number, PromiseWithResolvers<HostAnswer>>()
  let isGone = false
  let lastId = 0
  child.on('message', (answer: HostAnswer) => {
    waiting.get(answer.id)?.resolve(answer)
    waiting.delete(answer.id)
  })
  child.on('exit', (code) => {
    isGone = true
    for (const { reject } of waiting.values()) reject(new Error(`the doors' host ended: ${code}`))
  })
  const ask = (request: { open: string } | { close: number }): Promise<HostAnswer> => {
    lastId += 1
    const answer = Promise.withResolvers<HostAnswer>()
    waiting.set(lastId, answer)
    child.send({ id: lastId, ...request })
    return answer.promise
  }
  return {
    open: async (dataFolder) => {
      const { address, port } = await ask({ open: dataFolder })
      return {
        address,
        port,
        stop: async () => {
          await ask({ close: port })
        },
      }
    },
    stop: async () => {
      if (isGone) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
