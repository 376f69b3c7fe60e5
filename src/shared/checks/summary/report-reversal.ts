import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { offsetsOf } from '#shared/language/reading.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import type { Claim } from '#shared/summary/claim.ts'
import type { Reversal } from '#shared/summary/compare-polarity.ts'
import { withoutCapital } from '#shared/summary/sentence-case.ts'
import { replaceText, reportClaim } from './report.ts'

const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Reports words of a bullet that say the reverse of the article's, with the fix that takes those.
 *
 * @example reportReversal(bullet, claim, reversal, 'summary/reversed-direction')
 */
export function reportReversal(
  bullet: CheckedBullet,
  claim: Claim,
  { range, article }: Reversal,
  check: string,
  index: ArticleIndex,
): Finding {
  const place = offsetsOf(claim.reading, range)
  const words =
    range.from === 0 ? withCapital(article.text) : withoutCapital(article.text, undefined, index)
  return reportClaim(bullet, claim, range, {
    check,
    severity: 'blocker',
    instead: article,
    fix: replaceText(bullet, place, words, 'take-from-article'),
  })
}
