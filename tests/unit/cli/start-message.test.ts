import { expect, test } from 'vitest'
import { startMessage } from '#main/start-message.ts'
import type { StartFailure } from '#main/store/start-failure.ts'

const file = '/data/store.sqlite'
const WRONG_COUNT = {
  line: 7,
  column: 14,
  path: 'bullets.count',
  message: { id: 'Angka ini paling kecil 1.', en: 'This number must be 1 or more.' },
}
const EACH: { readonly [Kind in StartFailure['kind']]: Extract<StartFailure, { kind: Kind }> } = {
  'folder-not-writable': { kind: 'folder-not-writable', folder: '/data' },
  'disk-full': { kind: 'disk-full', folder: '/data' },
  'store-locked': { kind: 'store-locked', file },
  'store-from-future': { kind: 'store-from-future', file, found: 9, known: 7 },
  'store-foreign': { kind: 'store-foreign', file },
  'store-damaged': { kind: 'store-damaged', file, backup: '2026-01-01.sqlite' },
  'store-missing': { kind: 'store-missing', file, backup: '2026-01-01.sqlite' },
  'store-unreadable': { kind: 'store-unreadable', file },
  'house-style-invalid': {
    kind: 'house-style-invalid',
    file: '/data/h.json',
    errors: [WRONG_COUNT, WRONG_COUNT],
  },
}
const failures: readonly StartFailure[] = [
  ...Object.values(EACH),
  { kind: 'store-damaged', file, backup: null },
  { kind: 'house-style-invalid', file: '/data/h.json', errors: [{ ...WRONG_COUNT, path: '' }] },
]

test.each(failures)(
  '$kind says where, what is safe and what to do, in both languages',
  (failure) => {
    const id = startMessage(failure, 'id')
    const en = startMessage(failure, 'en')
    for (const { what, now } of [id, en]) {
      expect(what).toContain('/data')
      for (const sentence of [what, now]) expect(sentence).toMatch(/^\p{Lu}|^\/data.*\.$/u)
      expect(`${what} ${now}`).not.toMatch(/undefined|null|""/)
      if ('backup' in failure && failure.backup !== null) expect(now).toContain(failure.backup)
    }
    expect(id).not.toEqual(en)
  },
)

test('a mistake in the house style is named with its line and field', () => {
  const failure = EACH['house-style-invalid']
  expect(startMessage(failure, 'en').what).toBe(
    'The house style /data/h.json has a mistake on line 7 (bullets.count): This number must be 1 or more. There is one more.',
  )
  expect(startMessage(failure, 'id').what).toBe(
    'Gaya redaksi /data/h.json keliru di baris 7 (bullets.count): Angka ini paling kecil 1. Masih ada 1 kesalahan lain.',
  )
})
