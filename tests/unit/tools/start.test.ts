import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'sunting-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('where there is no Electron, start says so in one sentence and opens the browser door', async () => {
  const child = spawn(
    process.execPath,
    ['tools/start.mjs', '--data', join(folder, 'data'), '--lang', 'en'],
    {
      env: { ...process.env, SUNTING_ELECTRON: join(folder, 'none') },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (line.includes('http://')) break
  }
  const address = lines.at(-1)?.match(/http:\S+/)?.[0] ?? ''
  expect(lines).toContain(
    'Electron is not here and could not be downloaded, so Sunting opens in a browser; the data is the same.',
  )
  const { status, headers } = await fetch(address, { redirect: 'manual' })
  expect([status, headers.get('location')]).toEqual([303, '/'])
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})
