import { countWords } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import { extractSummary } from '#shared/summary/extract.ts'
import { houseStyle } from '../fixtures/an-article.ts'
import { longArticle } from './long-article.ts'
import { quantile, timed } from './quantile.ts'
import { type Line, printTable } from './table.ts'

/** A run of all checks on a 1,000-word article with three bullets, and its parts. */
export function benchChecks(): void {
  const content = longArticle(1_000)
  const article = readArticle(content)
  const index = indexArticle(article)
  const bullets = extractSummary(index, houseStyle, []).map(({ heading, text }, at) => ({
    id: `p${at}`,
    heading,
    text,
    glued: false,
  }))
  const text = article.blocks.map((block) => block.text).join('\n')
  const words = new Intl.Segmenter('id', { granularity: 'word' })

  const measured = (work: string, run: () => unknown): Line => {
    const times = timed(200, run)
    return { work, p50: quantile(times, 0.5), p95: quantile(times, 0.95) }
  }
  const walk = measured('walk over the words by Intl.Segmenter', () => [...words.segment(text)])
  const baseline = { name: 'that walk', p50: walk.p50, p95: walk.p95 }
  const [one] = bullets
  printTable(`Checks: ${countWords(article)} words, ${bullets.length} bullets`, [
    walk,
    { ...measured('read the article from its state', () => readArticle(content)), baseline },
    { ...measured('index the article', () => indexArticle(article)), baseline },
    { ...measured('check the article', () => checkArticle(article, houseStyle)), baseline },
    {
      ...measured('check the summary', () => checkSummary(bullets, index, houseStyle)),
      baseline,
    },
    {
      ...measured('check one bullet', () =>
        checkSummary(one === undefined ? [] : [one], index, houseStyle),
      ),
      baseline,
    },
    {
      ...measured('everything, from state to findings', () => {
        const read = readArticle(content)
        return [
          checkArticle(read, houseStyle),
          checkSummary(bullets, indexArticle(read), houseStyle),
        ]
      }),
      baseline,
    },
  ])
}
