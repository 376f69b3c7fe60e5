import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A real browser door in a process of its own. */
export interface ServeProcess {
  /** Opens the desk once. */
  readonly address: string
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Starts the door on a data folder, perhaps with more options, and waits for the address that it prints. */
export async function startServe(
  dataFolder: string,
  ...options: readonly string[]
): Promise<ServeProcess> {
  const child = spawn(
    process.execPath,
    ['src/main/serve.ts', '--data', dataFolder, '--lang', 'en', ...options],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } },
  )
  const address = await printedAddress(child)
  return {
    address,
    port: Number(new URL(address).port),
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

async function printedAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('no standard output')
  for await (const line of createInterface({ input: child.stdout })) {
    const address = line.match(/http:\S+/)?.[0]
    if (address !== undefined) {
      child.stdout.resume()
      return address
    }
  }
  throw new Error('the door ended before it printed an address')
}
