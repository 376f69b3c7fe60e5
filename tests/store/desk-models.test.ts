import { expect, test } from 'vitest'
import type { Provider } from '#shared/models/provider.ts'
import { aDesk, aNamedDesk, problem } from './a-desk.ts'
import { emptyFolder } from './place.ts'

const KEY = 'sk-seruni-0123456789-abcd'

const provider = (change: Partial<Provider> = {}): Provider => ({
  id: 'p1',
  name: 'Model redaksi',
  kind: 'openai-compatible',
  address: 'https://models.example/v1',
  model: 'seruni-kecil',
  loopback: false,
  ...change,
})

test('providers are listed as they were added, and stay when one is changed', async () => {
  const folder = emptyFolder()
  const desk = await aNamedDesk(folder)
  await desk.models.save(provider())
  await desk.models.save(provider({ id: 'p2', kind: 'anthropic', address: null }))
  await desk.models.save(provider({ name: 'Model lama' }))
  const rows = [
    { provider: provider({ name: 'Model lama' }), key: { kind: 'none' }, isDefault: false },
    {
      provider: provider({ id: 'p2', kind: 'anthropic', address: null }),
      key: { kind: 'none' },
      isDefault: false,
    },
  ]
  expect(await desk.models.list()).toEqual(rows)
  expect(await (await aDesk(folder)).models.list()).toEqual(rows)
})

test('one provider is the default, or none', async () => {
  const desk = await aNamedDesk()
  await desk.models.save(provider())
  await desk.models.save(provider({ id: 'p2' }))
  const defaults = async () =>
    (await desk.models.list()).flatMap(({ provider: { id }, isDefault }) => (isDefault ? [id] : []))
  await desk.models.setDefault({ id: 'p1' })
  await desk.models.setDefault({ id: 'p2' })
  expect(await defaults()).toEqual(['p2'])
  await desk.models.save(provider({ id: 'p2', model: 'seruni-besar' }))
  expect(await defaults()).toEqual(['p2'])
  await desk.models.setDefault({ id: null })
  expect(await defaults()).toEqual([])
  await desk.models.setDefault({ id: 'p1' })
  await desk.models.remove({ id: 'p1' })
  expect(await defaults()).toEqual([])
})

test('an address that is not connected to is not kept either', async () => {
  const desk = await aNamedDesk()
  const refusal = (change: Partial<Provider>) => problem(desk.models.save(provider(change)))
  expect(await refusal({ address: 'http://models.example/v1' })).toEqual({
    kind: 'model-failed',
    failure: { kind: 'address-refused', reason: 'not-https' },
  })
  expect(await refusal({ address: 'http://127.0.0.1:11434/v1' })).toMatchObject({
    failure: { reason: 'loopback-off' },
  })
  expect(await refusal({ address: null })).toMatchObject({ failure: { reason: 'not-an-address' } })
  expect(await desk.models.list()).toEqual([])
  await desk.models.save(provider({ address: 'http://127.0.0.1:11434/v1', loopback: true }))
  expect(await desk.models.list()).toHaveLength(1)
})

test('a key is never answered, goes with its provider and never to another host', async () => {
  const desk = await aNamedDesk()
  await desk.models.save(provider())
  const key = async () => (await desk.models.list())[0]?.key
  expect(await desk.models.setKey({ id: 'p1', key: ` ${KEY}\n` })).toEqual({
    kind: 'this-run',
    tail: 'abcd',
    why: 'browser-door',
  })
  await desk.models.save(provider({ model: 'seruni-besar', address: 'https://models.example/v2' }))
  expect(await key()).toMatchObject({ tail: 'abcd' })
  await desk.models.save(provider({ address: 'https://models.invalid/v1' }))
  expect(await key()).toEqual({ kind: 'none' })
  await desk.models.setKey({ id: 'p1', key: KEY })
  expect(await desk.models.setKey({ id: 'p1', key: '' })).toEqual({ kind: 'none' })
  await desk.models.setKey({ id: 'p1', key: KEY })
  await desk.models.remove({ id: 'p1' })
  await desk.models.save(provider())
  expect(await key()).toEqual({ kind: 'none' })
})

test('a short key shows nothing of itself', async () => {
  const desk = await aNamedDesk()
  await desk.models.save(provider())
  expect(await desk.models.setKey({ id: 'p1', key: 'elevenchars' })).toMatchObject({ tail: '' })
  expect(await desk.models.setKey({ id: 'p1', key: 'twelve-chars' })).toMatchObject({
    tail: 'hars',
  })
})

test('each change stands in the trail with a name, and nothing of a key does', async () => {
  const desk = await aNamedDesk()
  await desk.models.save(provider())
  await desk.models.save(provider())
  await desk.models.save(provider({ address: 'https://models.invalid/v1', model: 'seruni-besar' }))
  await desk.models.setKey({ id: 'p1', key: KEY })
  await desk.models.setDefault({ id: 'p1' })
  await desk.models.setDefault({ id: 'p1' })
  await desk.models.setKey({ id: 'p1', key: '' })
  await desk.models.remove({ id: 'p1' })
  const trail = (await desk.audit.list({ draftId: null })).toReversed().slice(1)
  expect(trail.map(({ action }) => action)).toEqual([
    'provider-added',
    'provider-changed',
    'provider-key-set',
    'default-provider-chosen',
    'provider-key-forgotten',
    'provider-removed',
  ])
  expect(trail[1]).toMatchObject({
    by: 'Rani Wulandari',
    draftId: null,
    details: { provider: 'p1', host: 'models.invalid', fields: ['address', 'model'] },
  })
  expect(JSON.stringify(trail)).not.toContain(KEY.slice(-4))
  expect(await desk.audit.verify()).toMatchObject({ ok: true })
})

test('nobody without a name changes where articles go, and what is not there is not found', async () => {
  const nameless = await aDesk()
  expect(await problem(nameless.models.save(provider()))).toEqual({ kind: 'no-editor' })
  const desk = await aNamedDesk()
  const gone = { kind: 'not-found', what: 'provider' }
  expect(await problem(desk.models.remove({ id: 'p9' }))).toEqual(gone)
  expect(await problem(desk.models.setDefault({ id: 'p9' }))).toEqual(gone)
  expect(await problem(desk.models.setKey({ id: 'p9', key: KEY }))).toEqual(gone)
})
