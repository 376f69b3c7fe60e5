import { describe, expect, test } from 'vitest'
import type { Article } from '#shared/article/article.ts'
import { articleChecks } from '#shared/checks/article/all.ts'
import { partsOf } from '#shared/checks/article-parts.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'
import { CHILLI, CHOIR, HARBOUR } from '../../fixtures/own-articles.ts'

const articles = [
  HARBOUR,
  CHILLI,
  CHOIR,
  ...articleChecks.flatMap(({ examples }) => [...examples.good, ...examples.bad]),
].map(anArticle)

const sorted = (findings: ReturnType<ArticleCheck['run']>) =>
  findings.map((finding) => JSON.stringify(finding)).toSorted()

describe('a check that says it can be shown an article part by part', () => {
  test.each(
    articleChecks
      .filter(({ scope }) => scope === 'part')
      .map((check): [string, ArticleCheck] => [check.id, check]),
  )('%s finds the same in the parts and in the whole', (_, check) => {
    const inParts = (article: Article) =>
      partsOf(article).flatMap((part) => check.run(part, houseStyle))
    for (const article of articles) {
      expect(sorted(inParts(article))).toEqual(sorted(check.run(article, houseStyle)))
    }
  })
})
