import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { anArticle, houseStyle } from '../../fixtures/an-article.ts'

/** The verdict of one bullet without a heading half. */
export function verdictOf(article: string, text: string): Verdict {
  const bullets = [{ id: 'p', heading: '', text, glued: false }]
  const [verdict] = checkSummary(bullets, indexArticle(anArticle(article)), houseStyle).verdicts
  if (!verdict) throw new Error('no verdict')
  return verdict
}
