import { expect, test } from 'vitest'
import { indexArticle } from '#shared/summary/article-index.ts'
import { lead, oracle, textRank } from '../../eval/summaries/known-methods.ts'
import { rouge } from '../../eval/summaries/rouge.ts'
import { anArticle } from '../../fixtures/an-article.ts'
import { HARBOUR } from '../../fixtures/own-articles.ts'

test('ROUGE counts words, pairs and the longest row as by hand', () => {
  const { one, two, longest } = rouge(
    ['Warga memanen cabai merah.'],
    ['Warga menjual cabai merah itu.'],
  )
  expect(one).toBeCloseTo((2 * 3) / (4 + 5))
  expect(two).toBeCloseTo((2 * 1) / (3 + 4))
  expect(longest).toBeCloseTo((2 * 3) / (4 + 5))
  expect(rouge(['Warga.'], ['Warga.'])).toEqual({ one: 1, two: 0, longest: 1 })
  expect(rouge([], ['Warga.'])).toEqual({ one: 0, two: 0, longest: 0 })
  expect(rouge(['ya ya ya'], ['ya']).one).toBeCloseTo(0.5)
})

test('the known methods choose whole sentences in reading order, and the oracle knows the reference', () => {
  const index = indexArticle(anArticle(HARBOUR))
  const texts = index.article.sentences.map(({ text }) => text)
  expect(lead(index, 3)).toEqual(texts.slice(0, 3))
  const places = textRank(index, 3).map((text) => texts.indexOf(text))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).toHaveLength(3)
  const reference = [texts[4] ?? '', texts[7] ?? '']
  expect(oracle(index, 3, reference)).toEqual(reference)
})
