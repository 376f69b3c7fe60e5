import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenDifferences } from '#shared/language/token-differences.ts'
import { tokenise } from '#shared/language/tokens.ts'

const cut = (text: string, stretches: readonly { start: number; end: number }[]) =>
  stretches.map(({ start, end }) => text.slice(start, end))

test.each([
  ['Harga naik 1.500 rupiah.', 'harga naik 1.200 rupiah', ['1.500'], ['1.200']],
  ['Panen berhasil.', 'Menurut Rini, panen berhasil.', [], ['Menurut Rini,']],
  ['“Kami menang”', '"Kami menang"', [], []],
  ['', 'Panen.', [], ['Panen.']],
])('%s / %s', (left, right, onlyLeft, onlyRight) => {
  const found = tokenDifferences(left, right)
  expect(cut(left, found.left)).toEqual(onlyLeft)
  expect(cut(right, found.right)).toEqual(onlyRight)
})

const words = fc.array(fc.constantFrom('panen', 'padi', 'naik', '1.200', 'Rini', ',', '"'), {
  maxLength: 14,
})

test('what is left of both texts without their differences has the same words', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [a.join(' '), b.join(' ')]
      const found = tokenDifferences(left, right)
      const kept = (text: string, only: readonly { start: number; end: number }[]) =>
        tokenise(text)
          .filter(({ kind }) => kind === 'word' || kind === 'number')
          .filter(({ start, end }) => !only.some((one) => one.start <= start && end <= one.end))
          .map(({ norm }) => norm)
      expect(kept(left, found.left)).toEqual(kept(right, found.right))
    }),
  )
})
