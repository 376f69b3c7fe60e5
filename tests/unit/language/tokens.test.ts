import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentSentences } from '#shared/language/segment.ts'
import { tokenise } from '#shared/language/tokens.ts'

const norms = (text: string) => tokenise(text).map(({ norm }) => norm)

test.each([
  ['Rp2.500.000 di U-19', ['rp', '2.500.000', 'di', 'u-19']],
  ['anak‑anak Jum’at', ['anak-anak', "jum'at"]],
  ['skor 2–1.', ['skor', '2-1', '.']],
  ['Kab\u00adupaten', ['kabupaten']],
  ['Ba\u0301li', ['báli']],
  ['KPK/Polri', ['kpk/polri']],
])('%s', (text, expected) => {
  expect(norms(text)).toEqual(expected)
})

const text = fc
  .array(
    fc.constantFrom(
      'Rini',
      'membeli',
      '15.000',
      'kg',
      '“beras',
      'baru”',
      '(BSN)',
      'dr.',
      '.',
      '\n',
      '\u200b',
      '👍🏽',
      'a',
      '-',
      'é',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '))

test('offsets slice back to the words', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (sample) => {
      let last = 0
      for (const token of tokenise(sample)) {
        expect(sample.slice(token.start, token.end)).toBe(token.text)
        expect(token.start).toBeGreaterThanOrEqual(last)
        expect(token.text).not.toBe('')
        last = token.end
      }
    }),
  )
})

test('sentences hold every letter once, in order, without white space around them', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (sample) => {
      let last = 0
      for (const { start, end } of segmentSentences(sample)) {
        expect(sample.slice(last, start).trim()).toBe('')
        expect(sample.slice(start, end)).toBe(sample.slice(start, end).trim())
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(sample.slice(last).trim()).toBe('')
    }),
  )
})
