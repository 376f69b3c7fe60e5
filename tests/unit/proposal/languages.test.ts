import { expect, test } from 'vitest'
import { isIn, languageOf } from '#shared/proposal/languages.ts'
import { anArticle } from '../../fixtures/an-article.ts'
import { CHILLI, CHOIR, HARBOUR } from '../../fixtures/own-articles.ts'

test('an article is in the language of its function words, Indonesian where they do not tell', () => {
  for (const text of [CHILLI, CHOIR, HARBOUR, '', 'Persija 3, PSM 1.'])
    expect(languageOf(anArticle(text))).toBe('id')
  const english = 'The mayor opened the old market after two years. It was closed by a fire.'
  expect(languageOf(anArticle(english))).toBe('en')
})

test.each([
  ['id', 'Wali kota membuka kembali pasar lama setelah dua tahun.', true],
  ['id', 'The mayor opened the old market after two years.', false],
  ['id', 'Wali kota berkata, "The market is the heart of the city and of its people."', true],
  ['id', 'El alcalde reabre mercado viejo tras dos largos años cerrado.', false],
  ['id', '市长重新开放了旧市场。', false],
  ['id', 'Panen raya.', true],
  ['en', 'The mayor opened the old market after two years.', true],
  ['en', 'Wali kota membuka kembali pasar lama setelah dua tahun.', false],
] as const)('is "%s" the language of: %s', (language, text, expected) => {
  expect(isIn(language, text, new Set(['pasar']))).toBe(expected)
})
