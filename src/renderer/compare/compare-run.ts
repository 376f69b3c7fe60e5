import { readArticle } from '#shared/article/read.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { checkSummary, type SummaryVerdict } from '#shared/checks/run-summary.ts'
import { settled } from '#shared/checks/settle.ts'
import { type ArticleIndex, indexArticle } from '#shared/summary/article-index.ts'
import { compareVersions, resting } from '#shared/summary/compare-versions.ts'
import type { JudgedVersion } from '#shared/summary/glance.ts'
import { pairBullets } from '#shared/summary/pair-bullets.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Compared, CompareInput } from './compare-messages.ts'

/** A version as the editor sees it: without the findings that were dismissed. */
function judge(
  bullets: readonly Bullet[],
  index: ArticleIndex,
  style: HouseStyle,
  dismissed: ReadonlySet<string>,
): JudgedVersion & SummaryVerdict {
  const { verdicts, findings } = checkSummary(bullets, index, style)
  return {
    bullets,
    verdicts: verdicts.map((verdict) => settled(verdict, dismissed)),
    findings: findings.filter(({ key }) => !dismissed.has(key)),
  }
}

/** Checks both versions, and says what each tells that the other does not. */
export function runCompare({
  content,
  style,
  left,
  right,
  current,
  dismissed,
}: CompareInput): Compared {
  const article = readArticle(content)
  const index = indexArticle(article)
  const known = new Map<readonly Bullet[], JudgedVersion & SummaryVerdict>()
  const keys = new Set(dismissed)
  const judged = (bullets: readonly Bullet[]) => {
    const version = known.get(bullets) ?? judge(bullets, index, style, keys)
    known.set(bullets, version)
    return version
  }
  const answers = (bullets: readonly Bullet[]) =>
    pairBullets(resting(judged(bullets)), resting(judged(current)))
  return {
    article,
    left: judged(left),
    right: judged(right),
    comparison: compareVersions(judged(left), judged(right), index),
    answers: { left: answers(left), right: answers(right) },
  }
}
