import { articleHash } from '#shared/article/hash.ts'
import { countWords } from '#shared/article/plain-text.ts'
import { createLiveCheck, type LiveCheck } from '#shared/checks/live.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import type { Candidate } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { evidenceHash } from '#shared/workflow/acceptance.ts'
import { contentHash } from '#shared/workflow/content-hash.ts'
import type { CheckInput } from '../draft/checker.ts'
import type { Checked } from '../draft/draft-state.ts'

/** Reads and checks article and summary as they stand. */
export function runChecks(
  live: LiveCheck,
  { content, bullets, stored, baselines }: Omit<CheckInput, 'style'>,
): Checked {
  const { article, articleFindings, summary } = live.check(content, bullets, baselines)
  return {
    article,
    words: countWords(article),
    contentHash: contentHash(content, stored),
    articleHash: articleHash(content),
    articleFindings,
    verdicts: summary.verdicts,
    evidenceHashes: Object.fromEntries(
      summary.verdicts.map((verdict) => [verdict.bulletId, evidenceHash(verdict, article)]),
    ),
    summaryFindings: summary.findings,
    bullets,
  }
}

/** Holds each candidate against the article as if it stood in the bullet's place. */
export function judgeCandidates(
  live: LiveCheck,
  { content, bullets, style }: Pick<CheckInput, 'content' | 'bullets' | 'style'>,
  bulletId: string | null,
  candidates: readonly Candidate[],
): readonly Verdict[] {
  const index = live.index(content)
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

/** The checks of one draft after the other, each remembering its last state until the house style changes. */
export function createLiveChecks(): (style: CheckInput['style']) => LiveCheck {
  let last: { readonly style: CheckInput['style']; readonly live: LiveCheck } | null = null
  return (style) => {
    if (last?.style !== style) last = { style, live: createLiveCheck(style) }
    return last.live
  }
}
