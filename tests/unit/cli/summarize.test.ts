import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import { bulletsReply } from '../../models/answer.ts'
import { aModelServer, aProvider } from '../../models/ask.ts'
import type { Script } from '../../models/model-server.ts'
import { sunting } from './terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'sunting-summarize-'))
afterAll(() => rmSync(folder, { recursive: true }))
const data = join(folder, 'data')
const file = join(folder, 'jembatan.md')
writeFileSync(
  file,
  `# Jembatan Gantung Lumbung Dibuka Lagi

Lumbung, Kabar Hulu - Bupati Lumbung, Ratih Maharani, membuka kembali jembatan gantung di atas Sungai Lumbung yang putus diterjang banjir. Pembukaan itu disaksikan ratusan warga dari dua desa.

## Perbaikan menelan dana desa

Ratih mengatakan perbaikan jembatan menghabiskan Rp640 juta, dilaporkan Radio Hulu pada Senin (9/6/2025).

## Pedagang kembali menyeberang

Menurut Dinas Pekerjaan Umum Lumbung, jembatan itu dapat dilewati 40 sepeda motor sekaligus.
`,
)

const LEAD = {
  sources: ['S1'],
  text: 'Bupati Lumbung, Ratih Maharani, membuka kembali jembatan gantung di atas Sungai Lumbung yang putus diterjang banjir.',
}
const COST = {
  sources: ['S3'],
  text: 'Ratih mengatakan perbaikan jembatan menghabiskan Rp640 juta, dilaporkan Radio Hulu pada Senin (9/6/2025).',
}
const LOAD = {
  sources: ['S4'],
  text: 'Menurut Dinas Pekerjaan Umum Lumbung, jembatan itu dapat dilewati 40 sepeda motor sekaligus.',
}
const SOUND = bulletsReply([LEAD, COST, LOAD])
const TOO_MANY = { ...LOAD, text: LOAD.text.replace('40', '400') }

const summarize = (...args: readonly string[]) => sunting(['summarize', '--data', data, ...args])
const withModel = async (script: Script, ...args: readonly string[]) => {
  const server = await aModelServer(script)
  const ran = await summarize('--address', server.address, '--model', 'seruni-kecil', ...args)
  return { server, ...ran }
}

describe('without a model', () => {
  test('prints points with their evidence, and makes nothing in the data folder', async () => {
    const { code, out, err } = await summarize(file)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('from sentences of the article, without AI')
    expect(out).toMatch(/1\. ✔ supported\n\s+Bupati Lumbung/u)
    expect(out).toContain('rests on: ')
    expect(existsSync(data)).toBe(false)
  })

  test('prints as many as were asked for, as JSON too', async () => {
    const { out } = await summarize('--points', '2', '--json', file)
    const { title, method, bullets, failure } = JSON.parse(out)
    expect([title, method, failure]).toEqual([
      'Jembatan Gantung Lumbung Dibuka Lagi',
      'extractive',
      null,
    ])
    expect(bullets).toHaveLength(2)
    expect(bullets[0]).toMatchObject({ status: 'supported', findings: [] })
  })

  test('of several files prints each, and names what cannot be read', async () => {
    const missing = join(folder, 'hilang.md')
    const { code, out, err } = await summarize('--json', file, missing)
    expect(code).toBe(2)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map((line) => line.file)).toEqual([file, missing])
    expect(lines[1].problem).toBe('unreadable')
    expect(err).toContain('hilang.md')
    expect(err).toContain('2 articles, 0 with something to look at, 1 failed')
  })
})

describe('wrong use is a sentence and code 2', () => {
  test.each([
    [[]],
    [['--points', '0', file]],
    [['--points', 'tiga', file]],
    [['--wish', 'Lebih singkat.', file]],
    [['--address', 'http://127.0.0.1:9/v1', file]],
    [['--provider', 'Seruni', '--address', 'http://127.0.0.1:9/v1', '--model', 'x', file]],
    [['--provider', 'Seruni', file]],
  ])('%j', async (args) => {
    const { code, out, err } = await summarize(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/\S/u)
    expect(existsSync(data)).toBe(false)
  })

  test('help is there in both languages', async () => {
    for (const [lang, word] of [
      ['id', 'BERKAS'],
      ['en', 'FILE'],
    ] as const) {
      const { code, out } = await sunting(['summarize', '--help', '--lang', lang])
      expect([code, out.includes(word)]).toEqual([0, true])
    }
  })
})

describe('with a model', () => {
  test('prints who made it, what it cost, and the points', async () => {
    const { code, out, server } = await withModel([SOUND], '--wish', 'Sebut biayanya.', file)
    expect(code).toBe(0)
    expect(out).toContain(`made by AI: seruni-kecil at 127.0.0.1:${server.port}`)
    expect(out).toMatch(/900 tokens in, 120 out, [\d.]+ s, 1 request/u)
    expect(out).toContain(LOAD.text.slice(0, 40))
    expect(JSON.stringify(server.requests()[0]?.body)).toContain('Sebut biayanya.')
  })

  test('says what two repairs did not mend, with code 1', async () => {
    const script = [bulletsReply([LEAD, COST, TOO_MANY]), bulletsReply([TOO_MANY])]
    const { code, out, server } = await withModel(script, '--json', file)
    expect(code).toBe(1)
    expect(server.requests()).toHaveLength(3)
    const { bullets } = JSON.parse(out)
    expect(bullets[2].faults[0].kind).toBe('finding')
    expect(bullets[2].provenance).toMatchObject({
      provider: { host: `127.0.0.1:${server.port}` },
      model: 'seruni-kecil',
      prompt: { version: 'bullets-id-1' },
      tries: 3,
    })
  })

  test('that fails says what to do, with code 2', async () => {
    const { code, out } = await withModel([{ kind: 'refuse', status: 401 }], file)
    expect(code).toBe(2)
    expect(out).not.toContain('1. ')
    expect(out.trim().split('\n').length).toBeGreaterThanOrEqual(4)
  })

  test('reads its key from the environment and says it nowhere', async () => {
    vi.stubEnv('SUNTING_MODEL_KEY', 'rahasia-kunci-7731')
    try {
      const { code, out, err, server } = await withModel([SOUND], '--json', file)
      expect(code).toBe(0)
      expect(server.requests()[0]?.headers.authorization).toBe('Bearer rahasia-kunci-7731')
      expect(out + err).not.toContain('7731')
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test('shows how far it is to whoever watches, and cleans the line', async () => {
    const seen: string[] = []
    const server = await aModelServer([SOUND])
    const args = ['--data', data, '--address', server.address, '--model', 'x', file]
    await sunting(['summarize', ...args], { progress: (text) => seen.push(text) })
    expect(seen).toContain(`${file} · asking · 2 points`)
    expect(seen.at(-1)).toBe('')
  })
})

test('a provider of the store is found by its name, and the store stays as it was', async () => {
  const own = join(folder, 'desk')
  const server = await aModelServer([SOUND])
  const opened = await openDesk({ dataFolder: own, door: 'command-line' })
  if (!opened.ok) throw new Error('no desk')
  const client = createRouterClient(opened.desk.router, { context: {} })
  await client.settings.write({ editor: 'Rani Wulandari' })
  await client.models.save(aProvider(server.address))
  const trail = await client.models.list()
  await opened.desk.close()
  const before = readFileSync(join(own, 'store.sqlite'))
  const args = ['--data', own, '--provider', 'model REDAKSI', file]
  expect((await sunting(['summarize', ...args])).code).toBe(0)
  expect(server.requests()).toHaveLength(1)
  expect(readFileSync(join(own, 'store.sqlite')).equals(before)).toBe(true)
  const { err } = await sunting(['summarize', '--data', own, '--provider', 'lain', file])
  expect(err).toContain(trail[0]?.provider.name)
})

test('Ctrl+C ends it with 130, and the server sees the line drop', async () => {
  const server = await aModelServer([{ kind: 'hang', after: '{"bullets":[' }])
  const child = spawn(process.execPath, [
    'src/main/cli.ts',
    'summarize',
    ...['--data', data, '--address', server.address, '--model', 'x', file],
  ])
  const ended = new Promise((resolve) => child.once('exit', resolve))
  await vi.waitFor(() => expect(server.requests()).toHaveLength(1), { timeout: 15_000 })
  child.kill('SIGINT')
  expect(await ended).toBe(130)
})
