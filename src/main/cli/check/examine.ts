import { randomUUID } from 'node:crypto'
import type { Article } from '#shared/article/article.ts'
import { readArticle } from '#shared/article/read.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import type { Submission } from '#shared/contract/intake.ts'
import { done, type Outcome } from '#shared/contract/outcome.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { recognise } from '../../intake/recognise.ts'

/** A submission, recognised and checked. */
export interface Examined {
  readonly article: Article
  readonly stripped: readonly string[]
  readonly bullets: readonly Bullet[]
  readonly verdicts: readonly Verdict[]
  readonly summaryFindings: readonly Finding[]
  readonly articleFindings: readonly Finding[]
}

/** Does with a submission what the desk does, but keeps nothing. */
export function examine(submission: Submission, style: HouseStyle): Outcome<Examined> {
  const recognised = recognise(submission, style, randomUUID)
  if (!recognised.ok) return recognised
  const { content, bullets, stripped } = recognised.value.recognised
  const article = readArticle(content)
  const { verdicts, findings } = checkSummary(bullets, indexArticle(article), style)
  return done({
    article,
    stripped,
    bullets,
    verdicts,
    // Without a summary there is nothing that could miss the lead.
    summaryFindings: bullets.length > 0 ? findings : [],
    articleFindings: checkArticle(article, style),
  })
}
