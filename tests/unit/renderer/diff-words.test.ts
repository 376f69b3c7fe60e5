import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from '../../../src/renderer/draft/diff-words.ts'

const changes = (before: string, after: string) =>
  diffWords(before, after).flatMap(({ value, added, removed }) =>
    added ? [`+${value}`] : removed ? [`-${value}`] : [],
  )

test('numbers, times and compounds are whole', () => {
  expect(changes('Tiba pukul 23.00.', 'Tiba pukul 22.30.')).toEqual(['-23.00', '+22.30'])
  expect(changes('Sekitar 1.250 warga', 'Sekitar 1.300 warga')).toEqual(['-1.250', '+1.300'])
  expect(changes('Biaya Rp9 miliar,', 'Biaya Rp11 miliar,')).toEqual(['-Rp9', '+Rp11'])
  expect(changes('anak-anak pergi', 'anak pergi')).toEqual(['-anak-anak', '+anak'])
})

test('both texts can be read out of it', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after)
      const read = (skip: 'added' | 'removed') =>
        parts.flatMap((part) => (part[skip] ? [] : part.value)).join('')
      expect([read('added'), read('removed')]).toEqual([before, after])
    }),
  )
})
