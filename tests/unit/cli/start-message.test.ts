import { expect, test } from 'vitest'
import { startMessage } from '#main/start-message.ts'
import type { StartFailure } from '#main/store/start-failure.ts'

const file = '/data/store.sqlite'
const EACH: { readonly [Kind in StartFailure['kind']]: Extract<StartFailure, { kind: Kind }> } = {
  'folder-not-writable': { kind: 'folder-not-writable', folder: '/data' },
  'disk-full': { kind: 'disk-full', folder: '/data' },
  'store-locked': { kind: 'store-locked', file },
  'store-from-future': { kind: 'store-from-future', file, found: 9, known: 7 },
  'store-foreign': { kind: 'store-foreign', file },
  'store-damaged': { kind: 'store-damaged', file, backup: '2026-01-01.sqlite' },
  'store-missing': { kind: 'store-missing', file, backup: '2026-01-01.sqlite' },
  'store-unreadable': { kind: 'store-unreadable', file },
  'house-style-invalid': { kind: 'house-style-invalid', file: '/data/h.json', where: 'bullets' },
}
const failures: readonly StartFailure[] = [
  ...Object.values(EACH),
  { kind: 'store-damaged', file, backup: null },
  { kind: 'house-style-invalid', file: '/data/h.json', where: '' },
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
