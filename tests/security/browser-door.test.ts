import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDesk } from '#main/desk/open-desk.ts'
import { type BrowserDoor, openBrowserDoor } from '#main/http/browser-door.ts'
import { screenFiles } from '#main/web/screen-files.ts'
import { INTAKE_LIMIT } from '#shared/contract/intake.ts'
import { HOSTILE_PATHS } from './hostile-paths.ts'
import { makeScreenFolder } from './screen-folder.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Asking {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const screen = makeScreenFolder()
const dataFolder = mkdtempSync(join(tmpdir(), 'sunting-door-'))
const files = screenFiles(screen.folder)
const undo: (() => unknown)[] = [screen.remove, () => rmSync(dataFolder, { recursive: true })]
let door: BrowserDoor
let cookie: string
let home: string

/** Sends the path exactly as written: node:http, unlike fetch, tidies nothing and forbids no header. */
function ask(path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: door.port, path, method, headers: { ...headers } },
      (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const call = (path: string, headers: Readonly<Record<string, string>>, body = '{}') =>
  ask(`/rpc/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    },
    body,
  })

beforeAll(async () => {
  const opened = await openDesk({ dataFolder, door: 'browser' })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const made = await openBrowserDoor({ router: opened.desk.router, files, port: 0 })
  if (made === null) throw new Error('no port')
  door = made
  undo.unshift(door.close, opened.desk.close)
  home = `http://127.0.0.1:${door.port}`
  const { headers } = await ask(new URL(door.newAddress()).search.replace(/^/, '/'))
  cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? ''
})
afterAll(async () => {
  for (const step of undo) await step()
})

test('the door listens on loopback alone', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address)
  const reaches = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect({ host, port: door.port })
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
  expect(await reaches('127.0.0.1')).toBe(true)
  // 127.0.0.2 is loopback too, but not the address that was bound: "0.0.0.0" would answer on both.
  for (const host of ['127.0.0.2', '::1', ...others]) expect(await reaches(host)).toBe(false)
})

describe('the token', () => {
  test('opens once, for a cookie that scripts and other sites do not get', async () => {
    const path = `/${new URL(door.newAddress()).search}`
    const first = await ask(path)
    expect([first.status, first.headers.location]).toEqual([303, '/'])
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(/^sunting-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/),
    ])
    const second = await ask(path)
    expect([second.status, second.headers['set-cookie']]).toEqual([401, undefined])
  })

  test('that is spent leads home only with the cookie that it was exchanged for', async () => {
    const path = `/${new URL(door.newAddress()).search}`
    await ask(path)
    const { status, headers } = await ask(path, { headers: { cookie } })
    expect([status, headers.location, headers['set-cookie']]).toEqual([303, '/', undefined])
  })

  test.each(['', 'x', 'A'.repeat(43), '%00', '__proto__'])('%j opens nothing', async (token) => {
    expect(await ask(`/?token=${token}`)).toMatchObject({ status: 401 })
  })

  test('is spent only at the front door', async () => {
    const { search } = new URL(door.newAddress())
    expect((await ask(`/assets/index-Ab1.js${search}`)).status).toBe(401)
    expect((await ask(`/${search}`, { method: 'POST' })).status).toBe(401)
    expect((await ask(`/${search}`)).status).toBe(303)
  })
})

describe('without the cookie', () => {
  test.each(['/', '/assets/index-Ab1.js', '/rpc/settings/read', '/nothing'])(
    '%s answers 401 with one clear sentence',
    async (path) => {
      const { status, body } = await ask(path)
      expect(status).toBe(401)
      expect(body).toContain('Open the desk with the address that Sunting printed')
    },
  )

  test.each(['sunting=x', 'sunting-1=x', 'other=1; sunting'])(
    'a wrong one is none: %s',
    async (wrong) => {
      expect((await ask('/', { headers: { cookie: wrong } })).status).toBe(401)
    },
  )

  test('a call reaches nothing', async () => {
    expect((await call('settings/read', { origin: home })).status).toBe(401)
  })
})

describe('with the cookie', () => {
  test('the page comes with its policy and is not kept', async () => {
    const { status, headers } = await ask('/', { headers: { cookie } })
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'"),
    })
  })

  test('a call of our own page is answered', async () => {
    const { status, headers, body } = await call('settings/read', { cookie, origin: home })
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ json: { door: 'browser' } })
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('an answer carries no permission for other sites', async () => {
    const { headers } = await call('settings/read', { cookie, origin: home })
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test.each(HOSTILE_PATHS.filter((path) => !/[^\x21-\x7e]/.test(path)))(
    '%s is not found',
    async (path) => {
      const { status, body } = await ask(path, { headers: { cookie } })
      expect([status, body]).toEqual([404, 'Not found'])
    },
  )

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])(
    '%s reads no file',
    async (method) => {
      expect((await ask('/', { method, headers: { cookie } })).status).toBe(405)
    },
  )

  test.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('%s makes no call', async (method) => {
    const headers = { cookie, origin: home, 'content-length': '0' }
    expect((await ask('/rpc/settings/read', { method, headers })).status).toBe(405)
  })
})

describe('a foreign request, even with the cookie', () => {
  const hosts = ['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]', '0.0.0.0']
  test.each(hosts)('Host %j is refused (a name pointed at 127.0.0.1)', async (host) => {
    expect((await ask('/', { headers: { cookie, host } })).status).toBe(403)
    expect((await call('settings/read', { cookie, origin: home, host })).status).toBe(403)
  })

  const origins = ['http://evil.example', 'null', 'http://localhost', 'http://127.0.0.1', 'file://']
  test.each(origins)('Origin %j is refused', async (origin) => {
    expect((await call('settings/read', { cookie, origin })).status).toBe(403)
    expect((await ask('/', { headers: { cookie, origin } })).status).toBe(403)
  })

  test('a call must name its origin', async () => {
    expect((await call('settings/read', { cookie })).status).toBe(403)
  })

  test.each(['cross-site', 'same-site', 'none'])(
    'Sec-Fetch-Site %s calls nothing',
    async (site) => {
      const headers = { cookie, origin: home, 'sec-fetch-site': site }
      expect((await call('settings/read', headers)).status).toBe(403)
    },
  )
})

describe('the size of a call', () => {
  test('one that is too large is refused before it is read', async () => {
    const headers = { cookie, origin: home, 'content-length': String(3 * INTAKE_LIMIT + 1) }
    const { status } = await ask('/rpc/intake/recognise', { method: 'POST', headers })
    expect(status).toBe(413)
  })

  test('one that does not say its size is refused', async () => {
    const headers = { cookie, origin: home, 'transfer-encoding': 'chunked' }
    const { status } = await ask('/rpc/settings/read', { method: 'POST', headers, body: '{}' })
    expect(status).toBe(411)
  })

  test('the desk itself answers for a file that is somewhat too large', async () => {
    const base64 = Buffer.alloc(INTAKE_LIMIT + 1, 'a').toString('base64')
    const body = JSON.stringify({ json: { name: 'besar.txt', body: { kind: 'file', base64 } } })
    const answer = await call('intake/recognise', { cookie, origin: home }, body)
    expect(answer.status).toBe(422)
    expect(JSON.parse(answer.body)).toMatchObject({ json: { data: { kind: 'too-large' } } })
  })
})

test.each([
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{"json":{"id":{}}}',
  '{"json":{"__proto__":{"id":"x"}}}',
])('a malformed call is refused, and the desk goes on: %s', async (body) => {
  const { status } = await call('drafts/open', { cookie, origin: home }, body)
  expect(status).toBeGreaterThanOrEqual(400)
  expect(status).toBeLessThan(500)
  expect((await call('settings/read', { cookie, origin: home })).status).toBe(200)
})
