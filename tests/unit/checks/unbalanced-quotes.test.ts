import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unbalancedQuotes } from '#shared/checks/article/unbalanced-quotes.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const shown = (text: string) =>
  unbalancedQuotes.run(anArticle(text), houseStyle).map(({ variant, words }) => [variant, words])

describe('unbalanced quotation marks', () => {
  test('points at the mark with the word it touches', () => {
    expect(shown('Kata Ratna, "Panen melimpah tahun ini.')).toEqual([['unclosed', '"Panen']])
    expect(shown('Panen melimpah tahun ini," kata Ratna.')).toEqual([['unopened', 'ini,"']])
  })

  test('blames the first of two opening marks', () => {
    expect(shown('“Panen melimpah, kata Ratna. “Alhamdulillah.”')).toEqual([['unclosed', '“Panen']])
  })

  test('takes mixed marks and a phone that knows only one curly mark', () => {
    expect(shown('"Panen melimpah,” kata Ratna. “Sungguh."')).toEqual([])
    expect(shown('”Panen melimpah,” kata Ratna. ”Sungguh.”')).toEqual([])
  })

  test('lets a quotation of several paragraphs close in the last alone', () => {
    expect(
      shown('“Panen melimpah.\n\n! ilustrasi | pexels.com/Sari\n\n“Sungguh,” kata Ratna.'),
    ).toEqual([])
    expect(shown('“Panen melimpah.\n\nRatna pulang.')).toEqual([['unclosed', '“Panen']])
  })

  test('takes inches for inches, yet closes a quotation after a digit', () => {
    expect(shown('Layar 24" dan 32" terpasang.')).toEqual([])
    expect(shown('Layar 24" terpasang.')).toEqual([])
    expect(shown('"Kami pulang pukul 5", kata Ratna.')).toEqual([])
  })

  test('paired marks are never found fault with', () => {
    const words = fc.stringMatching(/^[a-zA-Z]{1,8}( [a-zA-Z]{1,8}){0,4}$/u)
    const quoted = fc
      .tuple(words, fc.constantFrom(['"', '"'], ['“', '”']))
      .map(([text, [open, close]]) => `${open}${text},${close} kata Ratna.`)
    fc.assert(
      fc.property(fc.array(fc.oneof(words, quoted), { minLength: 1 }), (parts) => {
        expect(shown(parts.join(' '))).toEqual([])
      }),
    )
  })
})
