import type { Article } from '#shared/article/article.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { Verdict } from '#shared/summary/verdict.ts'

/** What the strip beside a block says: a bullet rests on it, the lead that no bullet tells, or nothing. */
export type Coverage = 'covered' | 'missing' | 'open'

/** How far the summary covers the article, block by block; blocks without sentences have no mark. */
export function coverageOf(
  article: Article,
  verdicts: readonly Verdict[],
  summaryFindings: readonly Finding[],
): ReadonlyMap<string, Coverage> {
  const used = new Set(
    verdicts.flatMap((verdict) => verdict.evidence.map(({ sentenceId }) => sentenceId)),
  )
  // The only finding about the summary as a whole that points at the article: what no bullet tells.
  const untold = new Set(
    summaryFindings.flatMap(({ evidence }) => evidence.map(({ blockId }) => blockId)),
  )
  const coverage = new Map<string, Coverage>()
  for (const { id, blockId } of article.sentences) {
    if (used.has(id)) coverage.set(blockId, 'covered')
    else if (!coverage.has(blockId)) coverage.set(blockId, untold.has(blockId) ? 'missing' : 'open')
  }
  return coverage
}
