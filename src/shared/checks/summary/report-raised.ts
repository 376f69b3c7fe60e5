import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { offsetsOf } from '#shared/language/reading.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { type Claim, passageOf } from '#shared/summary/claim.ts'
import type { Raised } from '#shared/summary/lost-phrase.ts'
import { replaceText, reportClaim } from './report.ts'
import { restorePhrase } from './restore-phrase.ts'

/**
 * Reports that a bullet makes more of something than the article, with the fix that puts the article's
 * word back. A word of its own that says more blocks: it is no mere loss.
 *
 * @param check whose variants `default` and `exchanged` word it
 * @example reportRaised(bullet, claim, raised, 'summary/raised-modality', index)
 */
export function reportRaised(
  bullet: CheckedBullet,
  claim: Claim,
  raised: Raised,
  check: string,
  index: ArticleIndex,
): Finding {
  const { support, range, place, exchanged } = raised
  const article = passageOf(support.sentence, range)
  return reportClaim(bullet, claim, place, {
    check,
    severity: exchanged ? 'blocker' : 'warning',
    variant: exchanged ? 'exchanged' : 'default',
    instead: article,
    fix: exchanged
      ? replaceText(bullet, offsetsOf(claim.reading, place), article.text, 'take-from-article')
      : restorePhrase(bullet, claim, raised, index),
  })
}
