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

const ascii = fc
  .array(fc.constantFrom(..."rpRPabzk05 .,:/-()'!?%$_<", 'rp', 'Rp. ', ' Rp5', 'anak-', "jum'at"), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''))

test('plain words and marks are cut as others are', () => {
  // A soft hyphen is seen by nobody, but no plain word has one.
  const hyphenated = (sample: string) => sample.replace(/(?<=[a-z])(?=[a-z])/gi, '\u00ad')
  const isRupiah = (sample: string) => /rp/i.test(sample)
  fc.assert(
    fc.property(ascii, (sample) => {
      fc.pre(!isRupiah(sample))
      expect(norms(sample)).toEqual(norms(hyphenated(sample)))
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['Rp 5', ['rp', '5']],
  ['rp.5', ['rp', '5']],
  ['ribu-Rp1,2 juta', ['ribu', '-', 'rp', '1,2', 'juta']],
  ['anak-rumah rpa r. Rp.', ['anak-rumah', 'rpa', 'r', '.', 'rp', '.']],
  ['anak-énak kafé-kopi', ['anak-énak', 'kafé-kopi']],
  ["a' b- c. d/ -e", ['a', 'b', '-', 'c', '.', 'd', '-', 'e']],
])('where a plain word ends: %s', (sample, expected) => {
  expect(norms(sample)).toEqual(expected)
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
