import { expect, test } from 'vitest'
import { listModels } from '#main/summarizer/list-models.ts'
import { readAddress } from '#main/summarizer/provider-address.ts'
import { bulletModel } from '#main/summarizer/provider-model.ts'
import { pinned, type Resolve } from '#main/summarizer/resolve.ts'
import type { AddressRefusal } from '#shared/models/model-failure.ts'
import { bulletsReply } from '../models/answer.ts'
import { aModelServer, aProvider, asked, LONG } from '../models/ask.ts'

const KEY = 'sk-seruni-0123456789-abcd'
const REPLY = bulletsReply([{ sources: ['S1'], text: 'Petani memanen cabai.' }])

/** PORT stands for the port of a server that listens on this machine and counts. */
const thisMachine = [
  'https://127.0.0.1:PORT/v1',
  'http://127.0.0.1:PORT/v1',
  'https://127.1:PORT/v1',
  'https://127.0.1:PORT/v1',
  'https://127.255.255.254:PORT/v1',
  'https://2130706433:PORT/v1',
  'https://0x7f000001:PORT/v1',
  'https://0x7f.0.0.1:PORT/v1',
  'https://0x7f.1:PORT/v1',
  'https://017700000001:PORT/v1',
  'https://0177.0.0.1:PORT/v1',
  'https://0177.0x0.0.1:PORT/v1',
  'https://127.0.0.1.:PORT/v1',
  'https://%31%32%37.0.0.1:PORT/v1',
  'https://１２７.０.０.１:PORT/v1',
  'https://127。0。0。1:PORT/v1',
  'https://①②⑦.0.0.1:PORT/v1',
  'https://localhost:PORT/v1',
  'https://LOCALHOST:PORT/v1',
  'https://localhost.:PORT/v1',
  'https://ⓛocalhost:PORT/v1',
  'https://models.localhost:PORT/v1',
  'https://models.localhost.:PORT/v1',
  'http://localhost:PORT/v1',
  'https://[::1]:PORT/v1',
  'http://[::1]:PORT/v1',
  'https://[0:0:0:0:0:0:0:1]:PORT/v1',
  'https://[0000::0001]:PORT/v1',
]

/** Refused whether or not this machine is switched on. */
const elsewhere: readonly (readonly [string, AddressRefusal])[] = [
  ['https://0.0.0.0:PORT/v1', 'private-network'],
  ['https://0:PORT/v1', 'private-network'],
  ['https://0.1.2.3/v1', 'private-network'],
  ['https://10.0.0.1/v1', 'private-network'],
  ['https://10.255.255.255:8443/v1', 'private-network'],
  ['https://0x0a.0.0.1/v1', 'private-network'],
  ['https://167772161/v1', 'private-network'],
  ['https://100.64.0.1/v1', 'private-network'],
  ['https://100.127.255.255/v1', 'private-network'],
  ['https://169.254.169.254/latest/meta-data', 'private-network'],
  ['https://169.254.169.254:80/v1', 'private-network'],
  ['https://2852039166/v1', 'private-network'],
  ['https://0xa9fea9fe/v1', 'private-network'],
  ['https://0251.0376.0251.0376/v1', 'private-network'],
  ['https://172.16.0.1/v1', 'private-network'],
  ['https://172.31.255.255/v1', 'private-network'],
  ['https://192.0.0.1/v1', 'private-network'],
  ['https://192.0.2.1/v1', 'private-network'],
  ['https://192.88.99.1/v1', 'private-network'],
  ['https://192.168.1.1/v1', 'private-network'],
  ['https://192.168.257/v1', 'private-network'],
  ['https://198.18.0.1/v1', 'private-network'],
  ['https://198.51.100.7/v1', 'private-network'],
  ['https://203.0.113.9/v1', 'private-network'],
  ['https://224.0.0.1/v1', 'private-network'],
  ['https://239.255.255.250/v1', 'private-network'],
  ['https://240.0.0.1/v1', 'private-network'],
  ['https://255.255.255.255/v1', 'private-network'],
  ['https://[::]:PORT/v1', 'private-network'],
  ['https://[::ffff:127.0.0.1]:PORT/v1', 'private-network'],
  ['https://[::ffff:7f00:1]:PORT/v1', 'private-network'],
  ['https://[::ffff:169.254.169.254]/v1', 'private-network'],
  ['https://[::ffff:0:127.0.0.1]:PORT/v1', 'private-network'],
  ['https://[::127.0.0.1]:PORT/v1', 'private-network'],
  ['https://[64:ff9b::7f00:1]/v1', 'private-network'],
  ['https://[64:ff9b:1::a00:1]/v1', 'private-network'],
  ['https://[100::1]/v1', 'private-network'],
  ['https://[2001::1]/v1', 'private-network'],
  ['https://[2001:db8::1]/v1', 'private-network'],
  ['https://[2002:7f00:1::]/v1', 'private-network'],
  ['https://[3fff::1]/v1', 'private-network'],
  ['https://[fc00::1]/v1', 'private-network'],
  ['https://[fd12:3456::1]/v1', 'private-network'],
  ['https://[fe80::1]/v1', 'private-network'],
  ['https://[fec0::1]/v1', 'private-network'],
  ['https://[ff02::1]/v1', 'private-network'],
  ['https://[fe80::1%25eth0]/v1', 'not-an-address'],
  ['http://models.example/v1', 'not-https'],
  ['http://93.184.215.14/v1', 'not-https'],
  ['ftp://models.example/v1', 'not-https'],
  ['wss://models.example/v1', 'not-https'],
  ['https://user@127.0.0.1:PORT/v1', 'user-info'],
  ['https://user:secret@models.example/v1', 'user-info'],
  ['https://@127.0.0.1:PORT/v1', 'user-info'],
  ['https://models.example@127.0.0.1:PORT/v1', 'user-info'],
  ['https://models.example:443@127.0.0.1:PORT/v1', 'user-info'],
  ['https://127.0.0.1:PORT/v1#models.example', 'fragment'],
  ['https://models.example/#', 'fragment'],
  ['https://127.0.0.1:PORT/?models.example', 'query'],
  ['https://models.example/v1?key=rahasia', 'query'],
  ['https://models.example:0/v1', 'not-an-address'],
  ['https://models.example:65536/v1', 'not-an-address'],
  ['https://127.0.0.1:PORT\\@models.example/v1', 'not-an-address'],
  ['https:\\\\127.0.0.1:PORT/v1', 'not-an-address'],
  ['https://127.0.0.1\n:PORT/v1', 'not-an-address'],
  ['https://models.example /v1', 'not-an-address'],
  ['https:127.0.0.1:PORT', 'not-an-address'],
  ['//127.0.0.1:PORT/v1', 'not-an-address'],
  ['127.0.0.1:PORT', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['https://models.example../v1', 'not-an-address'],
  ['file:///etc/passwd', 'not-https'],
  ['javascript:alert(1)', 'not-an-address'],
  ['data:text/plain,a', 'not-an-address'],
]

test('there are addresses enough', () => {
  expect(thisMachine.length + elsewhere.length).toBeGreaterThanOrEqual(70)
})

test('no address of this machine that is not switched on, and none of a private network, is connected to', async () => {
  const server = await aModelServer([REPLY])
  // Whatever the text of an address became, a name would lead to the server that counts.
  const resolve: Resolve = async () => [{ address: '127.0.0.1', family: 4 }]
  const refusals: unknown[] = []
  const expected: unknown[] = []
  const attempt = async (text: string, loopback: boolean, reason: AddressRefusal) => {
    const address = text.replaceAll('PORT', String(server.port))
    const provider = aProvider(address, { loopback })
    const failure = { kind: 'address-refused', reason }
    const proposed = await asked(bulletModel(provider, KEY, { patience: LONG, resolve }))
    const listed = await listModels(provider, KEY, new AbortController().signal, LONG)
    refusals.push([text, proposed, listed])
    expected.push([text, [{ kind: 'failed', failure }], { ok: false, failure }])
  }
  for (const text of thisMachine) await attempt(text, false, 'loopback-off')
  for (const [text, reason] of elsewhere)
    for (const loopback of [false, true]) await attempt(text, loopback, reason)
  expect(refusals).toEqual(expected)
  expect(server.connections()).toBe(0)
})

test.each([
  ['https://models.example/v1', 'models.example'],
  ['https://models.example:8443/v1/', 'models.example:8443'],
  ['https://MODELS.example./v1', 'models.example.'],
  ['https://bücher.example/v1', 'xn--bcher-kva.example'],
  ['https://93.184.215.14/v1', '93.184.215.14'],
  ['https://[2606:4700::6810:84e5]/v1', '[2606:4700::6810:84e5]'],
])('%s is an address of the internet', (address, host) => {
  const reading = readAddress(aProvider(address, { loopback: false }))
  expect(reading.ok ? reading.url.host : reading.reason).toBe(host)
})

test.each([
  'http://127.0.0.1:11434/v1',
  'http://localhost:1234/v1',
  'http://[::1]:8080/v1',
  'https://localhost/v1',
])('%s is this machine, and connected to once it is switched on', (address) => {
  expect(readAddress(aProvider(address, { loopback: true })).ok).toBe(true)
})

test.each([
  ['is private', [{ address: '10.0.0.7', family: 4 }]],
  ['is this machine', [{ address: '127.0.0.1', family: 4 }]],
  ['is this machine, mapped', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ['is the metadata of a cloud', [{ address: '169.254.169.254', family: 4 }]],
  ['is of one link', [{ address: 'fe80::1%eth0', family: 6 }]],
  [
    'is private beside one that is public',
    [
      { address: '93.184.215.14', family: 4 },
      { address: '192.168.1.1', family: 4 },
    ],
  ],
])(
  'a name whose address %s is not connected to, though this machine is switched on',
  async (_, found) => {
    const server = await aModelServer([REPLY])
    const provider = aProvider(`https://models.example:${server.port}/v1`, { loopback: true })
    const parts = await asked(bulletModel(provider, KEY, { resolve: async () => found }))
    expect(parts).toEqual([
      { kind: 'failed', failure: { kind: 'address-refused', reason: 'private-network' } },
    ])
    expect(server.connections()).toBe(0)
  },
)

test('a name of this machine that leads elsewhere is not connected to', async () => {
  const resolve: Resolve = async () => [{ address: '93.184.215.14', family: 4 }]
  const parts = await asked(bulletModel(aProvider('http://localhost:1234/v1'), KEY, { resolve }))
  expect(parts).toEqual([
    { kind: 'failed', failure: { kind: 'address-refused', reason: 'private-network' } },
  ])
})

test('a name that changes its address between look and connection gains nothing', async () => {
  const server = await aModelServer([REPLY])
  const stop = new AbortController()
  let looks = 0
  const rebinding: Resolve = async () => {
    looks++
    // The first request is not to leave for the internet: it ends where it would connect.
    if (looks > 1) return [{ address: '127.0.0.1', family: 4 }]
    stop.abort()
    return [{ address: '93.184.215.14', family: 4 }]
  }
  const provider = aProvider(`https://models.example:${server.port}/v1`, { loopback: false })
  const model = bulletModel(provider, KEY, { resolve: rebinding })
  expect(await asked(model, stop.signal)).toEqual([
    { kind: 'failed', failure: { kind: 'stopped' } },
  ])
  expect(looks).toBe(1)
  expect(await asked(model)).toMatchObject([{ failure: { reason: 'private-network' } }])
  expect(looks).toBe(2)
  expect(server.connections()).toBe(0)
  // What the connection asks for its address is the answer that was looked at.
  const seen: unknown[] = []
  const checked = [{ address: '93.184.215.14', family: 4 }]
  pinned(checked)('models.example', { all: true }, (_error, found) => seen.push(found))
  pinned(checked)('models.example', {}, (_error, found) => seen.push(found))
  expect(seen).toEqual([checked, '93.184.215.14'])
})

test.each([301, 302, 303, 307, 308])('a redirect with %i is not followed', async (status) => {
  const target = await aModelServer([REPLY])
  const server = await aModelServer([
    { kind: 'raw', status, headers: { Location: `${target.address}/chat/completions` }, body: '' },
  ])
  const parts = await asked(bulletModel(aProvider(server.address), KEY, { patience: LONG }))
  expect(parts).toEqual([
    { kind: 'failed', failure: { kind: 'redirected', host: `127.0.0.1:${server.port}` } },
  ])
  expect(server.requests()).toHaveLength(1)
  expect(target.connections()).toBe(0)
})

test('a proxy of the environment is not used', async () => {
  const proxy = await aModelServer([REPLY])
  const server = await aModelServer([REPLY])
  const before = { ...process.env }
  const variables = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY']
  try {
    for (const name of variables) process.env[name] = proxy.origin
    process.env.NODE_USE_ENV_PROXY = '1'
    const parts = await asked(bulletModel(aProvider(server.address), KEY, { patience: LONG }))
    expect(parts.at(-1)).toMatchObject({ kind: 'end' })
  } finally {
    process.env = before
  }
  expect(proxy.connections()).toBe(0)
})
