import { articleHash } from '#shared/article/hash.ts'
import { countWords } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import type { Candidate } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { evidenceHash } from '#shared/workflow/acceptance.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import type { CheckInput } from '../draft/checker.ts'
import type { Checked } from '../draft/draft-state.ts'

/** Reads and checks article and summary as they stand. */
export function runChecks({ content, bullets, stored, style }: CheckInput): Checked {
  const article = readArticle(content)
  const { verdicts, findings } = checkSummary(bullets, indexArticle(article), style)
  return {
    article,
    words: countWords(article),
    contentHash: contentHash(content, stored),
    articleHash: articleHash(content),
    articleFindings: checkArticle(article, style),
    verdicts,
    evidenceHashes: Object.fromEntries(
      verdicts.map((verdict) => [verdict.bulletId, evidenceHash(verdict, article)]),
    ),
    summaryFindings: findings,
    bullets,
  }
}

/** Holds each candidate against the article as if it stood in the bullet's place. */
export function judgeCandidates(
  { content, bullets, style }: CheckInput,
  bulletId: string | null,
  candidates: readonly Candidate[],
): readonly Verdict[] {
  const index = indexArticle(readArticle(content))
  return candidates.flatMap(({ heading, text }) => {
    const id = bulletId ?? 'candidate'
    const others = bullets.filter((bullet) => bullet.id !== bulletId)
    return checkSummary(
      [...others, { id, heading, text, glued: false }],
      index,
      style,
    ).verdicts.filter((verdict) => verdict.bulletId === id)
  })
}
