import { expect, test } from 'vitest'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import type { Provider } from '#shared/models/provider.ts'
import { bulletsReply } from '../models/answer.ts'
import { aModelServer, aProvider } from '../models/ask.ts'
import type { Script, ServerTraits } from '../models/model-server.ts'
import { aNamedDesk, problem } from './a-desk.ts'

const KEY = 'sk-seruni-0123456789-abcd'
const REPLY = bulletsReply([{ sources: ['S1'], text: 'The market opens at six.' }])

/** A desk with one provider on a server of our own. */
async function aConnection(script: Script, traits?: ServerTraits, change?: Partial<Provider>) {
  const server = await aModelServer(script, traits)
  const desk = await aNamedDesk()
  const isGoogle = change?.kind === 'google'
  await desk.models.save(aProvider(isGoogle ? `${server.origin}/v1beta` : server.address, change))
  return { server, desk, id: 'p1' }
}

test.each(['openai-compatible', 'anthropic', 'google'] as const)(
  'a connection to %s that works says how fast, and which models there are',
  async (kind) => {
    const { desk, id } = await aConnection([REPLY], { key: KEY }, { kind })
    await desk.models.setKey({ id, key: KEY })
    expect(await desk.models.test({ id })).toEqual({
      kind: 'works',
      duration: expect.any(Number),
      isSlow: false,
      enforcesForm: true,
    })
    expect(await desk.models.available({ id })).toEqual(['seruni-besar', 'seruni-kecil'])
  },
)

test('a server that does not enforce the form works, and that is said', async () => {
  const { desk, id } = await aConnection([REPLY], { refusedForms: ['json_schema'] })
  expect(await desk.models.test({ id })).toMatchObject({ kind: 'works', enforcesForm: false })
})

const wrong: Readonly<Record<string, readonly [Script, ServerTraits, ModelFailure]>> = {
  'a key that is missing': [[REPLY], { key: KEY }, { kind: 'key-missing' }],
  'a model that is not there': [
    [{ kind: 'refuse', status: 404 }],
    {},
    { kind: 'model-unknown', model: 'seruni-kecil' },
  ],
  'an answer without JSON': [[{ kind: 'reply', text: 'Halo!' }], {}, { kind: 'no-json' }],
  'an answer that is empty': [[{ kind: 'reply', text: '' }], {}, { kind: 'empty' }],
}

test.each(Object.entries(wrong))('%s is what is wrong', async (_, [script, traits, failure]) => {
  const { desk, id } = await aConnection(script, traits)
  expect(await desk.models.test({ id })).toEqual({ kind: 'fails', failure })
})

test('a list that cannot be had is a problem with a name', async () => {
  const { server, desk, id } = await aConnection([REPLY], { key: KEY })
  const failed = (failure: ModelFailure) => ({ kind: 'model-failed', failure })
  expect(await problem(desk.models.available({ id }))).toEqual(failed({ kind: 'key-missing' }))
  await desk.models.setKey({ id, key: 'sk-another-0123456789' })
  expect(await problem(desk.models.available({ id }))).toEqual(failed({ kind: 'key-refused' }))
  await server.stop()
  expect(await problem(desk.models.available({ id }))).toEqual(
    failed({ kind: 'unreachable', host: `127.0.0.1:${server.port}` }),
  )
})

test('a caller that turns away stops the test', async () => {
  const { server, desk, id } = await aConnection([{ kind: 'hang', after: '' }])
  const stop = new AbortController()
  const tested = desk.models.test({ id }, { signal: stop.signal })
  await expect.poll(() => server.requests().length).toBe(1)
  stop.abort()
  await tested.catch(() => {})
  await expect.poll(server.open).toBe(0)
})

test('what is not there is neither tested nor listed', async () => {
  const desk = await aNamedDesk()
  const gone = { kind: 'not-found', what: 'provider' }
  expect(await problem(desk.models.test({ id: 'p9' }))).toEqual(gone)
  expect(await problem(desk.models.available({ id: 'p9' }))).toEqual(gone)
})

test('the prompts are shown as they are sent, each with its hash', async () => {
  const prompts = await (await aNamedDesk()).models.prompts()
  expect(new Set(prompts.map(({ language }) => language))).toEqual(new Set(['id', 'en']))
  for (const { text, hash } of prompts) {
    expect(text).toContain('"bullets"')
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  }
})
