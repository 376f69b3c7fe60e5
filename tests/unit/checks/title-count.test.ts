import { expect, test } from 'vitest'
import { titleCount } from '#shared/checks/article/title-count.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

const shown = (text: string) =>
  titleCount.run(anArticle(text), houseStyle).map(({ words, params }) => [words, params.sections])

test('a title is held against sections without numbers, one of which may close', () => {
  const sections = '## Bibit\n\n## Siram\n\n## Panen'
  expect(shown(`# 3 Cara Menanam Cabai\n\n${sections}`)).toEqual([])
  expect(shown(`# 2 Cara Menanam Cabai\n\n${sections}`)).toEqual([])
  expect(shown(`# 7 Cara Menanam Cabai\n\n${sections}`)).toEqual([['7', '3']])
})

test('numbered sections count alone where there are any', () => {
  const sections = '## 1. Bibit\n\n## 2. Siram\n\n## Penutup'
  expect(shown(`# 2 Cara Menanam Cabai\n\n${sections}`)).toEqual([])
  expect(shown(`# 3 Cara Menanam Cabai\n\n${sections}`)).toEqual([['3', '2']])
})

test('a number in words counts points, not what the news counts', () => {
  const sections = '## 1. Bibit\n\n## 2. Siram\n\n## 3. Panen'
  expect(shown(`# Ini Lima Alasan Menanam Cabai\n\n${sections}`)).toEqual([['Lima', '3']])
  expect(shown(`# Lima Drama Dibatalkan di Kota Arum\n\n${sections}`)).toEqual([])
})
