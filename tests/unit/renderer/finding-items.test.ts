import { expect, test } from 'vitest'
import { readArticle } from '#shared/article/read.ts'
import { exampleContent } from '#shared/checks/example-article.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { listed } from '../../../src/renderer/summary/finding-items.ts'
import { houseStyle } from '../../fixtures/an-article.ts'

const findingsOf = (article: string) =>
  checkArticle(readArticle(exampleContent(article)), houseStyle).filter(
    ({ check }) => check === 'article/standard-words',
  )

test('two findings alike, and one finding in two lists, are told apart on screen', () => {
  const findings = findingsOf('Ijin itu terbit, lalu ijin itu dicabut. Warga meminta ijin itu.')
  expect(new Set(findings.map(({ key }) => key)).size).toBeLessThan(findings.length)
  const items = [...listed('a', findings), ...listed('b', findings)].map(({ item }) => item)
  expect(new Set(items).size).toBe(2 * findings.length)
})

test('a finding keeps its name on screen while words before it are typed', () => {
  const names = (article: string) => listed('a', findingsOf(article)).map(({ item }) => item)
  expect(names('Kemarin warga meminta ijin itu.')).toEqual(names('Warga meminta ijin itu.'))
})
