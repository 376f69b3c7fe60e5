import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll } from 'vitest'

const compiled = mkdtempSync(join(tmpdir(), 'sunting-compiled-'))
afterAll(() => rmSync(compiled, { recursive: true, force: true }))

/**
 * Runs a TypeScript file in a process of its own and kills it without warning.
 *
 * @param delay time in ms from the child's first line to its end
 * @returns the lines that the child had written out whole
 */
export async function runAndKill(
  file: URL,
  args: readonly string[],
  delay: number,
): Promise<readonly string[]> {
  const flags = ['--disable-warning=ExperimentalWarning']
  const child = spawn(process.execPath, [...flags, file.pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Loading the desk's modules anew would be most of the time of a hundred short lives.
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  })
  const exit = once(child, 'exit')
  const lines: string[] = []
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => lines.push(line))
  const closed = once(output, 'close')
  await Promise.race([once(output, 'line'), exit])
  await wait(delay)
  child.kill('SIGKILL')
  const [code, signal] = await exit
  await closed
  if (signal !== 'SIGKILL') throw new Error(`the child ended by itself with ${code}`)
  return lines
}

/** A moment between now and `upTo` ms. */
export const moment = (upTo: number): number => Math.random() * upTo
