import { expect, test } from 'vitest'
import { REPLY_LIMIT } from '#main/summarizer/guarded-fetch.ts'
import type { Patience } from '#main/summarizer/patience.ts'
import { bulletModel } from '#main/summarizer/provider-model.ts'
import { failureMessage } from '#shared/models/failure-message.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { Provider } from '#shared/models/provider.ts'
import { type Answer, bulletsReply } from '../../models/answer.ts'
import { aModelServer, aProvider, asked, LONG, QUESTION } from '../../models/ask.ts'
import { selfSigned } from '../../models/self-signed.ts'

const KEY = 'sk-seruni-0123456789-abcd'
const WHOLE = bulletsReply([
  { sources: ['S1'], text: 'Petani Lembah Seruni memanen cabai.' },
  { sources: ['S2'], text: 'Harga cabai turun.' },
]).text
/** Up to the middle of the second bullet. */
const CUT = WHOLE.slice(0, -25)

const broken: Readonly<
  Record<string, { readonly answer: Answer; readonly failure: ModelFailure }>
> = {
  '401': {
    answer: { kind: 'refuse', status: 401, message: 'Incorrect API key' },
    failure: { kind: 'key-refused' },
  },
  '403': { answer: { kind: 'refuse', status: 403 }, failure: { kind: 'forbidden' } },
  '404 model': {
    answer: { kind: 'refuse', status: 404, message: 'model not found' },
    failure: { kind: 'model-unknown', model: 'seruni-kecil' },
  },
  '402': {
    answer: { kind: 'refuse', status: 402 },
    failure: { kind: 'request-refused', status: 402 },
  },
  '429 with a long Retry-After': {
    answer: { kind: 'refuse', status: 429, headers: { 'Retry-After': '3600' } },
    failure: { kind: 'rate-limited', retryAfter: 3_600_000 },
  },
  '429 without': {
    answer: { kind: 'refuse', status: 429 },
    failure: { kind: 'rate-limited', retryAfter: null },
  },
  '500': {
    answer: { kind: 'refuse', status: 500 },
    failure: { kind: 'server-error', status: 500 },
  },
  'a page instead of an answer': {
    answer: {
      kind: 'raw',
      status: 200,
      headers: { 'Content-Type': 'text/html' },
      body: '<html><body>Selamat datang di jaringan tamu</body></html>',
    },
    failure: { kind: 'no-json' },
  },
  'an event that is no JSON': {
    answer: {
      kind: 'raw',
      status: 200,
      headers: { 'Content-Type': 'text/event-stream' },
      body: 'data: {"choices": [{\n\ndata: [DONE]\n\n',
    },
    failure: { kind: 'no-json' },
  },
  'broken JSON': {
    answer: { kind: 'reply', text: '{"bullets":[{"sources":["S1"],"text":"Panen" "lebih awal"}]}' },
    failure: { kind: 'no-json' },
  },
  prose: {
    answer: { kind: 'reply', text: 'Tentu! Berikut ringkasannya: petani memanen cabai [S1].' },
    failure: { kind: 'no-json' },
  },
  'a refusal in JSON': {
    answer: { kind: 'reply', text: '{"error":"Saya tidak dapat membantu."}' },
    failure: { kind: 'no-json' },
  },
  empty: { answer: { kind: 'reply', text: '' }, failure: { kind: 'empty' } },
  blank: { answer: { kind: 'reply', text: ' \n ' }, failure: { kind: 'empty' } },
  'ended by length': {
    answer: { kind: 'reply', text: CUT, finish: 'length' },
    failure: { kind: 'cut-off' },
  },
  '"stop" on a cut text': {
    answer: { kind: 'reply', text: CUT, finish: 'stop' },
    failure: { kind: 'cut-off' },
  },
  'kept back by a filter': {
    answer: { kind: 'reply', text: '', finish: 'filter' },
    failure: { kind: 'filtered' },
  },
  '10 MB': {
    answer: { kind: 'flood', bytes: 10 * 1024 * 1024 },
    failure: { kind: 'too-large', limit: REPLY_LIMIT },
  },
  'dropped before the text': { answer: { kind: 'drop', after: '' }, failure: { kind: 'dropped' } },
  'dropped in mid-stream': { answer: { kind: 'drop', after: CUT }, failure: { kind: 'dropped' } },
}

test.each(Object.entries(broken))('%s has its name', async (_, { answer, failure }) => {
  const server = await aModelServer([answer])
  const parts = await asked(bulletModel(aProvider(server.address), KEY, { patience: LONG }))
  expect(parts.at(-1)).toEqual({ kind: 'failed', failure })
  expect(parts.filter(({ kind }) => kind !== 'bullet')).toHaveLength(1)
  for (const language of ['id', 'en'] as const)
    expect(failureMessage(failure, language).now).not.toBe('')
})

const SHORT = 60
const times: readonly [string, Answer, Patience, ModelFailure][] = [
  [
    'before the first chunk',
    { kind: 'hang', after: '' },
    { ...LONG, firstChunk: SHORT },
    { kind: 'timed-out', phase: 'first-chunk', after: SHORT },
  ],
  [
    'between chunks',
    { kind: 'hang', after: CUT },
    { ...LONG, betweenChunks: SHORT },
    { kind: 'timed-out', phase: 'between-chunks', after: SHORT },
  ],
  [
    'in all',
    { kind: 'hang', after: CUT },
    { ...LONG, whole: SHORT * 4 },
    { kind: 'timed-out', phase: 'whole', after: SHORT * 4 },
  ],
]

test.each(times)(
  'a server that is silent %s is not waited for',
  async (_, answer, patience, failure) => {
    const server = await aModelServer([answer])
    const parts = await asked(bulletModel(aProvider(server.address), KEY, { patience }))
    expect(parts.at(-1)).toEqual({ kind: 'failed', failure })
  },
)

test('nobody at the port, nobody of the name, and a certificate that proves nothing', async () => {
  const failure = async (provider: Provider, name: string | null = null) => {
    const resolve = async () => {
      throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' })
    }
    const asking = name === null ? { patience: LONG } : { patience: LONG, resolve }
    return (await asked(bulletModel(provider, KEY, asking))).at(-1)
  }
  const gone = await aModelServer([])
  await gone.stop()
  expect(await failure(aProvider(gone.address))).toEqual({
    kind: 'failed',
    failure: { kind: 'unreachable', host: `127.0.0.1:${gone.port}` },
  })
  expect(await failure(aProvider('https://models.invalid/v1'), 'models.invalid')).toEqual({
    kind: 'failed',
    failure: { kind: 'unknown-host', host: 'models.invalid' },
  })
  const server = await aModelServer([bulletsReply([])], { tls: selfSigned() })
  expect(await failure(aProvider(server.address))).toEqual({
    kind: 'failed',
    failure: { kind: 'certificate', host: `127.0.0.1:${server.port}` },
  })
  expect(server.requests()).toEqual([])
})

test('a key that is missing is asked for, of a server that wants one and of a provider that always does', async () => {
  const server = await aModelServer([bulletsReply([])], { key: KEY })
  const failed = { kind: 'failed', failure: { kind: 'key-missing' } }
  expect(await asked(bulletModel(aProvider(server.address), null))).toEqual([failed])
  for (const kind of ['anthropic', 'google'] as const)
    expect(await asked(bulletModel(aProvider(server.address, { kind }), null))).toEqual([failed])
})

test('what the editor stops is stopped, before and in the middle', async () => {
  const server = await aModelServer([{ kind: 'hang', after: CUT }])
  const model = bulletModel(aProvider(server.address), KEY, { patience: LONG })
  const stopped = { kind: 'failed', failure: { kind: 'stopped' } }
  expect(await asked(model, AbortSignal.abort())).toEqual([stopped])
  const stop = new AbortController()
  const parts = []
  for await (const part of model.propose(QUESTION, stop.signal)) {
    parts.push(part)
    stop.abort()
  }
  expect(parts).toEqual([
    { kind: 'bullet', bullet: expect.objectContaining({ sources: ['S1'] }) },
    stopped,
  ])
})

test('a caller that turns away leaves no request behind', async () => {
  const server = await aModelServer([{ kind: 'hang', after: CUT }])
  for await (const part of bulletModel(aProvider(server.address), KEY, { patience: LONG }).propose(
    QUESTION,
    new AbortController().signal,
  )) {
    expect(part.kind).toBe('bullet')
    break
  }
  await expect.poll(server.open).toBe(0)
})
