import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keptKeys } from '#main/keys/kept-keys.ts'
import { emptyFolder } from '../../store/place.ts'
import { standInCipher } from './stand-in-cipher.ts'

const KEY = 'sk-seruni-0123456789-abcd'

function aRing() {
  const file = join(emptyFolder(), 'keys.json')
  const system = standInCipher()
  return { file, ...system, ring: keptKeys(file, system.cipher) }
}

test('a key is kept sealed, in a file for its owner alone, and read again after a restart', async () => {
  const { file, cipher, ring } = aRing()
  expect(await ring.standing('p1')).toEqual({ kind: 'none' })
  expect(existsSync(file)).toBe(false)
  expect(await ring.set('p1', KEY)).toEqual({ ok: true, value: { kind: 'kept', tail: 'abcd' } })
  const bytes = readFileSync(file, 'utf8')
  expect(bytes).not.toContain(KEY)
  expect(bytes).not.toContain(Buffer.from(KEY).toString('base64').slice(0, 20))
  expect(bytes).not.toContain('abcd')
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  const later = keptKeys(file, cipher)
  expect(await later.read('p1')).toEqual({ ok: true, key: KEY })
  expect(await later.standing('p2')).toEqual({ kind: 'none' })
})

test('keys are changed and forgotten one by one', async () => {
  const { ring } = aRing()
  await ring.set('p1', KEY)
  await ring.set('p2', 'sk-lain-0123456789-efgh')
  await ring.set('p1', 'sk-baru-0123456789-ijkl')
  expect(await ring.forget('p2')).toEqual({ ok: true, value: { kind: 'none' } })
  expect(await ring.read('p1')).toEqual({ ok: true, key: 'sk-baru-0123456789-ijkl' })
  expect(await ring.read('p2')).toEqual({ ok: true, key: null })
})

test('without a secure key store a key is kept for this run, and no file is made', async () => {
  const { file, cipher, system, ring } = aRing()
  system.name = 'basic_text'
  system.isSecure = false
  expect(await ring.set('p1', KEY)).toEqual({
    ok: true,
    value: { kind: 'this-run', tail: 'abcd', why: 'no-secure-store' },
  })
  expect(await ring.read('p1')).toEqual({ ok: true, key: KEY })
  expect(existsSync(file)).toBe(false)
  expect(await keptKeys(file, cipher).standing('p1')).toEqual({ kind: 'none' })
})

test('a key that was kept for the run does not outlive the one that is kept for good', async () => {
  const { system, ring } = aRing()
  system.isSecure = false
  await ring.set('p1', KEY)
  system.isSecure = true
  await ring.set('p1', 'sk-baru-0123456789-ijkl')
  expect(await ring.read('p1')).toEqual({ ok: true, key: 'sk-baru-0123456789-ijkl' })
  expect(await ring.standing('p1')).toEqual({ kind: 'kept', tail: 'ijkl' })
})

test('a locked, a replaced and a broken key store each have a name, and a new key mends them', async () => {
  const { system, loseSecret, ring } = aRing()
  await ring.set('p1', KEY)
  system.isSecure = false
  expect(await ring.read('p1')).toEqual({ ok: false, why: 'store-locked' })
  system.isSecure = true
  expect(await ring.read('p1')).toEqual({ ok: true, key: KEY })
  system.name = 'kwallet6'
  expect(await ring.standing('p1')).toEqual({ kind: 'unreadable', why: 'store-changed' })
  system.name = 'gnome_libsecret'
  loseSecret()
  expect(await ring.standing('p1')).toEqual({ kind: 'unreadable', why: 'damaged' })
  expect(await ring.set('p1', KEY)).toEqual({ ok: true, value: { kind: 'kept', tail: 'abcd' } })
})

test('a file that is damaged is named, set aside and not written over', async () => {
  const { file, ring } = aRing()
  writeFileSync(file, '{"form":"sunting-keys/1","keys":{"p1":')
  expect(await ring.standing('p1')).toEqual({ kind: 'unreadable', why: 'damaged' })
  await ring.set('p1', KEY)
  expect(await ring.read('p1')).toEqual({ ok: true, key: KEY })
  expect(readFileSync(`${file}.bad`, 'utf8')).toContain('"p1":')
})

test('a key whose secret was replaced is sealed anew', async () => {
  const { file, system, ring } = aRing()
  await ring.set('p1', KEY)
  const before = readFileSync(file, 'utf8')
  system.wantsAnew = true
  expect(await ring.read('p1')).toEqual({ ok: true, key: KEY })
  expect(readFileSync(file, 'utf8')).not.toBe(before)
  system.wantsAnew = false
  expect(await ring.read('p1')).toEqual({ ok: true, key: KEY })
})

// Whoever may do anything may also write here.
const isRoot = process.getuid?.() === 0
test.skipIf(isRoot || process.platform === 'win32')(
  'a folder that cannot be written to is a problem with a name',
  async () => {
    const { file, ring } = aRing()
    chmodSync(join(file, '..'), 0o500)
    expect(await ring.set('p1', KEY)).toEqual({ ok: false, problem: { kind: 'store-read-only' } })
    expect(await ring.read('p1')).toEqual({ ok: true, key: null })
  },
)

test('a folder that is gone is a problem with a name', async () => {
  const { file, cipher } = aRing()
  const ring = keptKeys(join(file, 'gone', 'keys.json'), cipher)
  expect(await ring.set('p1', KEY)).toEqual({ ok: false, problem: { kind: 'store-io' } })
})
