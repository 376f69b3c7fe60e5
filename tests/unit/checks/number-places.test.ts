import { describe, expect, test } from 'vitest'
import { verdictOf } from './verdict-of.ts'

const found = (article: string, text: string) =>
  verdictOf(article, text)
    .findings.filter(({ check }) => check.startsWith('summary/number-'))
    .map(({ check, words, article: instead }) => ({ check, words, instead }))

const PRICE =
  'Harga sagu di Pasar Talang naik Rp2.000 menjadi Rp16.000 per kilogram sejak Senin. Kapal Mutiara menjual 900 tiket dalam waktu 11 hari. Kapal itu mengangkut 40 penumpang.'

describe('a number of the article in another role', () => {
  test.each([
    ['Harga sagu di Pasar Talang naik Rp16.000 per kilogram sejak Senin.', 'Rp2.000'],
    ['Harga sagu di Pasar Talang kini menjadi Rp2.000 per kilogram sejak Senin.', 'Rp16.000'],
  ])('%s', (text, instead) => {
    expect(found(PRICE, text)).toContainEqual(
      expect.objectContaining({ check: 'summary/number-replaced', instead }),
    )
  })

  test.each([
    'Harga sagu di Pasar Talang naik Rp2.000 sejak Senin.',
    'Harga sagu di Pasar Talang naik menjadi Rp16.000 per kilogram.',
    'Harga sagu di Pasar Talang Rp16.000 per kilogram sejak Senin.',
  ])('stays quiet for: %s', (text) => {
    expect(found(PRICE, text)).toEqual([])
  })
})

describe('a number of the article that counts something else', () => {
  test.each([
    ['Kapal Mutiara mengangkut 40 penumpang dan menjual 11 tiket.', '11', '900'],
    ['Kapal Mutiara menjual 900 tiket dalam waktu 900 hari.', '900', '11'],
  ])('%s', (text, words, instead) => {
    expect(found(PRICE, text)).toContainEqual(expect.objectContaining({ words, instead }))
  })

  test.each([
    'Kapal Mutiara mengangkut 40 penumpang dan menjual 900 tiket.',
    'Kapal Mutiara menjual 900 tiket dalam waktu 11 hari.',
  ])('stays quiet for: %s', (text) => {
    expect(found(PRICE, text)).toEqual([])
  })
})
