import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeKey, moved } from '../../../../src/renderer/settings/house-style/labels.ts'

test('moving keeps every entry, and moving back restores the order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), (list, seed) => {
      const at = seed % list.length
      const down = moved(list, at, 1)
      expect(down.toSorted()).toEqual(list.toSorted())
      if (at < list.length - 1) expect(moved(down, at + 1, -1)).toEqual(list)
      else expect(down).toBe(list)
    }),
  )
})

test('a new entry gets a key that no other has', () => {
  const list = [{ key: 'reasons-2' }, { key: 'plagiarism' }, { key: 'reasons-3' }]
  const key = freeKey(list, 'reasons')
  expect(list.map((entry) => entry.key)).not.toContain(key)
  expect(key).toMatch(/^[a-z0-9][a-z0-9-]*$/)
})
