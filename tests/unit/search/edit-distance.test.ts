import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, forgivenIn, nearest } from '#shared/search/edit-distance.ts'

test.each([
  ['prabwo', 'prabowo', 1],
  ['praobwo', 'prabowo', 1],
  ['prabowo', 'prabowo', 0],
  ['seruni', 'saruno', 2],
  ['sagu', 'pasar', 3],
])('%s and %s are %i apart', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance)
})

test('a distance is the same both ways, none only for the same word, and never beyond the cap', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, most) => {
      const distance = editDistance(one, other, most)
      expect(distance).toBe(editDistance(other, one, most))
      expect(distance === 0).toBe(one === other)
      expect(distance).toBeLessThanOrEqual(most + 1)
      expect(Math.min(editDistance(one, other, 9), most + 1)).toBe(distance)
    }),
    { numRuns: 1_000 },
  )
})

test('short words and numbers are taken as they are', () => {
  expect(['di', 'ibu', '2026', 'kota', 'prabowo', 'wulandari'].map(forgivenIn)).toEqual([
    0, 0, 0, 1, 1, 2,
  ])
  expect(nearest('statsu', ['judul', 'status'])).toBe('status')
  expect(nearest('kabar', ['judul', 'status'])).toBeNull()
})
