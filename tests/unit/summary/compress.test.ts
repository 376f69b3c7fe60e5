import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bulletText } from '#shared/summary/bullet-text.ts'
import { shortened, withoutOpening } from '#shared/summary/compress.ts'
import { plainWords } from '#shared/summary/plain-words.ts'

describe('shortening a sentence', () => {
  test('leaves out brackets and an insertion that say nothing needed', () => {
    expect(shortened('Bupati Hasan Wiratama (kiri) membuka pelabuhan.')).toBe(
      'Bupati Hasan Wiratama membuka pelabuhan.',
    )
    expect(shortened('Dermaga baru, yang terbuat dari kayu ulin, dibuka hari Selasa.')).toBe(
      'Dermaga baru dibuka hari Selasa.',
    )
  })

  test.each([
    ['a date', 'Pelabuhan dibuka pada Selasa (4/3/2025).'],
    ['a source', 'Kerugian itu (menurut Dinas Kelautan) naik.'],
    ['a hedge', 'Gudang es itu, yang diduga terbakar sengaja, akan dibangun lagi.'],
    ['a negation', 'Dana itu, yang belum cair, akan dipakai nelayan.'],
    ['a number', 'Kapal itu, yang memuat 200 orang, berangkat pagi.'],
    ['quoted words', '"Kapal itu (kapal kami) berangkat," kata Sulastri.'],
    ['the only words there are', '" (kiri)'],
    ['an insertion after an apposition', 'Gubernur Lerai, Hasan, yang hadir sejak pagi, pulang.'],
  ])('keeps %s', (_, sentence) => {
    expect(shortened(sentence)).toBe(sentence)
  })

  test('drops an opening that ties to the sentence before, and only that', () => {
    expect(withoutOpening('Selain itu, tarif naik.')).toBe('Tarif naik.')
    expect(withoutOpening('Selain itu tarif naik.')).toBe('Selain itu tarif naik.')
    expect(withoutOpening('Sebelumnya tarif naik.')).toBe('Sebelumnya tarif naik.')
    expect(withoutOpening('Selain itu, "')).toBe('Selain itu, "')
  })

  test('only leaves words out, in order', () => {
    const word = fc.constantFrom(
      'Selain',
      'itu,',
      'kapal',
      '(kiri)',
      'yang',
      'baru,',
      'diduga',
      '12',
      '"',
      'berangkat.',
    )
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(sentence, (text) => {
        const left = plainWords(bulletText(text, 1).text).split(' ')
        let at = 0
        for (const word of plainWords(text).split(' ')) if (word === left[at]) at++
        expect(at).toBe(left.length)
      }),
    )
  })

  test('a sentence that fits is printed whole', () => {
    const text = 'Bupati Hasan Wiratama (kiri) membuka pelabuhan.'
    expect(bulletText(text, 100)).toEqual({ text, fits: true })
    expect(bulletText(text, 40)).toEqual({
      text: 'Bupati Hasan Wiratama membuka pelabuhan.',
      fits: true,
    })
    expect(bulletText(text, 20).fits).toBe(false)
  })
})
