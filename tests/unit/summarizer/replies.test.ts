import { expect, test } from 'vitest'
import { bulletModel } from '#main/summarizer/provider-model.ts'
import type { ProviderKind } from '#shared/models/provider.ts'
import { bulletsReply } from '../../models/answer.ts'
import { aModelServer, aProvider, asked, LONG, QUESTION } from '../../models/ask.ts'
import type { ModelServer } from '../../models/model-server.ts'

const KEY = 'sk-seruni-0123456789-abcd'
const REPLY = bulletsReply([
  { sources: ['S1'], text: 'Petani Lembah Seruni memanen cabai.' },
  { sources: ['S2'], keep_attribution: 'menurut dinas', text: 'Harga cabai turun, menurut dinas.' },
])
const { bullets } = JSON.parse(REPLY.text) as { bullets: readonly unknown[] }
const PARTS = [
  ...bullets.map((bullet) => ({ kind: 'bullet', bullet })),
  { kind: 'end', text: REPLY.text, tokens: REPLY.tokens },
]

const addressOf = ({ origin }: ModelServer, kind: ProviderKind): string =>
  `${origin}/${kind === 'google' ? 'v1beta' : 'v1'}`

const kinds: readonly [ProviderKind, string][] = [
  ['openai-compatible', '/v1/chat/completions'],
  ['anthropic', '/v1/messages'],
  ['google', '/v1beta/models/seruni-kecil:streamGenerateContent'],
]

test.each(kinds)(
  '%s streams bullets and counts tokens, with its own key and no header more',
  async (kind, path) => {
    const server = await aModelServer([REPLY], { key: KEY })
    const provider = aProvider(addressOf(server, kind), { kind })
    const model = bulletModel(provider, KEY, { patience: LONG })
    expect(await asked(model)).toEqual(PARTS)
    expect(model.provider).toEqual({
      id: 'p1',
      name: 'Model redaksi',
      kind,
      host: `127.0.0.1:${server.port}`,
    })
    const [request] = server.requests()
    expect(request?.path).toBe(path)
    const allowed =
      /^(accept|anthropic-(version|beta)|authorization|connection|content-(length|type)|host|x-api-key|x-goog-api-key)$/
    expect(Object.keys(request?.headers ?? {}).filter((name) => !allowed.test(name))).toEqual([])
    const sent = JSON.stringify(request?.body)
    expect(sent).toContain('Petani Lembah Seruni memanen cabai.')
    expect(sent).toContain(QUESTION.instructions)
    expect(sent).toContain('keep_attribution')
    expect(sent).not.toContain(KEY)
  },
)

test.each(kinds)(
  '%s says when it ended at its limit or its filter kept the answer back',
  async (kind) => {
    const server = await aModelServer([
      { ...REPLY, finish: 'length' },
      { ...REPLY, finish: 'filter' },
      { kind: 'refuse', status: 401 },
    ])
    const model = bulletModel(aProvider(addressOf(server, kind), { kind }), KEY, { patience: LONG })
    const failure = async () => (await asked(model)).at(-1)
    expect(await failure()).toEqual({ kind: 'failed', failure: { kind: 'cut-off' } })
    expect(await failure()).toEqual({ kind: 'failed', failure: { kind: 'filtered' } })
    expect(await failure()).toEqual({ kind: 'failed', failure: { kind: 'key-refused' } })
  },
)

test('a server without a key is asked without one', async () => {
  const server = await aModelServer([REPLY])
  expect(await asked(bulletModel(aProvider(server.address), null))).toEqual(PARTS)
  expect(server.requests()[0]?.headers).not.toHaveProperty('authorization')
})

test('a server that knows no schema is asked for JSON, one that knows neither by the prompt alone', async () => {
  const form = (server: ModelServer) =>
    server.requests().map(({ body }) => body.response_format?.type ?? 'none')
  const half = await aModelServer([REPLY], { refusedForms: ['json_schema'] })
  const model = bulletModel(aProvider(half.address), KEY)
  expect(await asked(model)).toEqual(PARTS)
  expect(model.enforcesForm()).toBe(false)
  await asked(model)
  expect(form(half)).toEqual(['json_schema', 'json_object', 'json_object'])
  const none = await aModelServer([REPLY], { refusedForms: ['json_schema', 'json_object'] })
  expect(await asked(bulletModel(aProvider(none.address), KEY))).toEqual(PARTS)
  expect(form(none)).toEqual(['json_schema', 'json_object', 'none'])
})

test('fields that a server does not know are left out, each once', async () => {
  const server = await aModelServer(({ body }) => {
    const refuse = (message: string) => ({ kind: 'refuse', status: 400, message }) as const
    if ('max_tokens' in body) return refuse("Use 'max_completion_tokens' instead.")
    if ('temperature' in body) return refuse("Unsupported value: 'temperature'")
    if ('stream_options' in body) return refuse('unknown field stream_options')
    return REPLY
  })
  expect(await asked(bulletModel(aProvider(server.address), KEY))).toEqual(PARTS)
  expect(server.requests()).toHaveLength(4)
  expect(server.requests()[3]?.body).toMatchObject({ max_completion_tokens: 600 })
})

test('a request that is refused whatever is left out is refused once and for all', async () => {
  const server = await aModelServer([{ kind: 'refuse', status: 400, message: 'no' }])
  expect(await asked(bulletModel(aProvider(server.address), KEY))).toEqual([
    { kind: 'failed', failure: { kind: 'request-refused', status: 400 } },
  ])
  expect(server.requests()).toHaveLength(3)
})

test('a provider that says when to come back is asked again then, if that is soon', async () => {
  const busy = { kind: 'refuse', status: 429, headers: { 'Retry-After': '0' } } as const
  const server = await aModelServer([busy, busy, REPLY])
  expect(await asked(bulletModel(aProvider(server.address), KEY, { patience: LONG }))).toEqual(
    PARTS,
  )
  server.answerWith([busy])
  expect(await asked(bulletModel(aProvider(server.address), KEY, { patience: LONG }))).toEqual([
    { kind: 'failed', failure: { kind: 'rate-limited', retryAfter: 0 } },
  ])
  expect(server.requests()).toHaveLength(6)
})

test.each([
  ['a fence', `\`\`\`json\n${REPLY.text}\n\`\`\``],
  ['prose', `Tentu, ini hasilnya:\n${REPLY.text}\nSemoga membantu.`],
  ['a thought', `<think>Ada {dua} poin.</think>${REPLY.text}`],
])('bullets are read out of %s', async (_, text) => {
  const server = await aModelServer([{ ...REPLY, text }])
  expect(await asked(bulletModel(aProvider(server.address), KEY))).toEqual([
    ...PARTS.slice(0, -1),
    { kind: 'end', text, tokens: REPLY.tokens },
  ])
})

test('wrong ids and another language are handed on as they are: the desk judges them', async () => {
  const odd = bulletsReply([{ sources: ['S99'], text: 'Farmers harvested early.' }])
  const server = await aModelServer([odd])
  expect(await asked(bulletModel(aProvider(server.address), KEY))).toMatchObject([
    { kind: 'bullet', bullet: { sources: ['S99'], text: 'Farmers harvested early.' } },
    { kind: 'end' },
  ])
})

test('a refused address is not connected to', async () => {
  const server = await aModelServer([REPLY])
  const model = bulletModel(aProvider(server.address, { loopback: false }), KEY)
  expect(await asked(model)).toEqual([
    { kind: 'failed', failure: { kind: 'address-refused', reason: 'loopback-off' } },
  ])
  expect(server.connections()).toBe(0)
})
