import type { BulletCheck, CheckedBullet } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import { offsetsOf } from '#shared/language/reading.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { type Claim, passageOf } from '#shared/summary/claim.ts'
import type { Raised } from '#shared/summary/lost-phrase.ts'
import { replaceText, reportClaim } from './report.ts'
import { restorePhrase } from './restore-phrase.ts'

/** What both checks say of a word in the article's place that says more. */
export const EXCHANGED = {
  id: 'Poin menulis "{words}"; di naskah hanya "{article}".',
  en: 'The point says "{words}"; the article only says "{article}".',
} as const

/**
 * Reports that a bullet makes more of something than the article, with the fix that puts the article's
 * word back. A word of its own that says more blocks: it is no mere loss.
 *
 * @param check whose variants `default` and `exchanged` word it
 */
function reportRaised(
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

/**
 * Makes the run of a check that finds where a bullet makes more of something than the article.
 *
 * @param check its id, whose variants are `default` and `exchanged`
 * @example raisedIn('summary/raised-modality', findRaisedModality)
 */
export const raisedIn =
  (
    check: string,
    find: (claim: Claim, index: ArticleIndex) => readonly Raised[],
  ): BulletCheck['run'] =>
  (bullet, { claims }, index) =>
    claims.flatMap((claim) =>
      find(claim, index).map((raised) => reportRaised(bullet, claim, raised, check, index)),
    )
