import { expect, test } from 'vitest'
import { environmentKeys } from '#main/keys/environment-keys.ts'
import { runKeys } from '#main/keys/run-keys.ts'

const KEY = 'sk-seruni-0123456789-abcd'
const ringWith = (environment: Readonly<Record<string, string>>) =>
  environmentKeys(environment, runKeys('browser-door'))

test('a provider has a variable of its own name, and there is one for all', async () => {
  const ring = ringWith({
    SUNTING_KEY_VLLM_REDAKSI: KEY,
    SUNTING_MODEL_KEY: 'sk-umum-0123456789-efgh',
  })
  expect(await ring.standing('vllm-redaksi')).toEqual({
    kind: 'environment',
    name: 'SUNTING_KEY_VLLM_REDAKSI',
    tail: 'abcd',
  })
  expect(await ring.read('vllm-redaksi')).toEqual({ ok: true, key: KEY })
  expect(await ring.standing('lain')).toMatchObject({ name: 'SUNTING_MODEL_KEY', tail: 'efgh' })
})

test('an empty variable is none', async () => {
  const ring = ringWith({ SUNTING_KEY_P1: ' ' })
  expect(await ring.standing('p1')).toEqual({ kind: 'none' })
  expect(await ring.read('p1')).toEqual({ ok: true, key: null })
})

test('a key that was typed comes first, and what is forgotten leaves the one of the environment', async () => {
  const ring = ringWith({ SUNTING_KEY_P1: KEY })
  const typed = 'sk-ketik-0123456789-ijkl'
  expect(await ring.set('p1', typed)).toMatchObject({ value: { kind: 'this-run', tail: 'ijkl' } })
  expect(await ring.read('p1')).toEqual({ ok: true, key: typed })
  expect(await ring.forget('p1')).toMatchObject({ value: { kind: 'environment', tail: 'abcd' } })
})
