import { describe, expect, test } from 'vitest'
import { samples } from '#main/intake/samples.ts'
import { readArticle } from '#shared/article/read.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { read, style } from '../fixtures/intake.ts'

/** What the desk says of each sample: check ids, a bullet's behind its number. */
function findingsOf(name: string): readonly string[] {
  const sample = samples().find((submission) => submission.name === name)
  if (sample === undefined) throw new Error(name)
  const { content, bullets } = read(sample).recognised
  const article = readArticle(content)
  const { verdicts, findings } = checkSummary(bullets, indexArticle(article), style)
  return [
    ...checkArticle(article, style).map(({ check }) => check),
    ...findings.map(({ check }) => check),
    ...verdicts.flatMap(({ findings: own }, at) => own.map(({ check }) => `${at + 1} ${check}`)),
  ]
}

describe('the samples that come along', () => {
  test('are all read, with a summary that a page printed', () => {
    expect(samples().map((sample) => read(sample).recognised.bullets.length)).toEqual([3, 3, 3, 3])
  })

  test('the good one is silent', () => {
    expect(findingsOf('bus-air-kota-arum.html')).toEqual([])
  })

  test('the page as copied shows what goes wrong in summaries', () => {
    expect(findingsOf('pasar-apung-lontar.txt')).toEqual(
      expect.arrayContaining([
        'article/no-title',
        'summary/lead-missing',
        '1 summary/glued-heading',
        '2 summary/lost-attribution',
        '2 summary/lost-hedge',
        '3 summary/cut-mid-word',
      ]),
    )
  })

  test('the listicle shows a gap, a credit that is none, and a number that was replaced', () => {
    expect(findingsOf('lima-cara-merawat-payung-rotan.md')).toEqual(
      expect.arrayContaining([
        'article/section-numbers',
        'article/figure-credit',
        '1 summary/bullet-equals-heading',
        '2 summary/number-replaced',
      ]),
    )
  })

  test('the narrative shows a wrong weekday, an open quotation and a reversed negation', () => {
    expect(findingsOf('malam-di-mercusuar-tanjung-seroja.html')).toEqual(
      expect.arrayContaining([
        'article/weekday-date',
        'article/unbalanced-quotes',
        'article/figure-credit',
        '2 summary/reversed-negation',
      ]),
    )
  })
})
