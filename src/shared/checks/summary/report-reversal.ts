import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { offsetsOf } from '#shared/language/reading.ts'
import type { Claim } from '#shared/summary/claim.ts'
import type { Reversal } from '#shared/summary/compare-polarity.ts'
import { replaceText, reportClaim } from './report.ts'

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
): Finding {
  const place = offsetsOf(claim.reading, range)
  return reportClaim(bullet, claim, range, {
    check,
    severity: 'blocker',
    instead: article,
    fix: replaceText(bullet, place, article.text, 'take-from-article'),
  })
}
