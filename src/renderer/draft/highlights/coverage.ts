import type { Article } from '#shared/article/article.ts'
import type { Verdict } from '#shared/summary/verdict.ts'

/** What the strip beside a block says: a bullet rests on it, the lead that no bullet tells, or nothing. */
export type Coverage = 'covered' | 'missing' | 'open'

/** How far the summary covers the article, block by block; blocks without sentences have no mark. */
export function coverageOf(
  article: Article,
  verdicts: readonly Verdict[],
): ReadonlyMap<string, Coverage> {
  const used = new Set(
    verdicts.flatMap((verdict) => verdict.evidence.map(({ sentenceId }) => sentenceId)),
  )
  const leadIsTold = article.lead.some(({ id }) => used.has(id))
  const coverage = new Map<string, Coverage>()
  for (const { id, blockId, section } of article.sentences) {
    if (used.has(id)) coverage.set(blockId, 'covered')
    else if (!coverage.has(blockId))
      coverage.set(
        blockId,
        section === null && !leadIsTold && verdicts.length > 0 ? 'missing' : 'open',
      )
  }
  return coverage
}
