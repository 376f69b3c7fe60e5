import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Finding, Fix, Severity } from '#shared/checks/finding.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import { offsetsOf, wordsOf } from '#shared/language/reading.ts'
import type { Claim, Passage } from '#shared/summary/claim.ts'

/** What a finding says, without its place. */
export interface Said {
  readonly check: string
  readonly severity: Severity
  readonly variant?: string
  readonly params?: Readonly<Record<string, string>>
  /** What the article has instead. */
  readonly instead?: Passage | null
  /** Passages that show it, when they are not `instead`. */
  readonly shown?: readonly Passage[]
  readonly fix?: Fix | null
}

/**
 * Makes the finding about a stretch of a bullet's claim.
 *
 * @example reportClaim(bullet, claim, name, { check: 'summary/name-absent', severity: 'blocker' })
 */
export function reportClaim(
  bullet: CheckedBullet,
  claim: Claim,
  range: TokenRange,
  said: Said,
): Finding {
  const words = wordsOf(claim.reading, range)
  return reportText(bullet, offsetsOf(claim.reading, range), {
    ...said,
    params: { words, ...said.params },
  })
}

/**
 * Makes the finding about a stretch of a bullet's text half.
 *
 * @param place UTF-16 offsets into the text half
 * @example reportText(bullet, { start: 0, end: 5 }, { check: 'summary/too-long', severity: 'warning' })
 */
export function reportText(
  bullet: CheckedBullet,
  { start, end }: { readonly start: number; readonly end: number },
  { check, severity, variant = 'default', params = {}, instead = null, shown, fix = null }: Said,
): Finding {
  const passages = shown ?? (instead ? [instead] : [])
  return {
    check,
    severity,
    variant,
    params: instead ? { article: instead.text, ...params } : { ...params },
    place: { kind: 'bullet', bulletId: bullet.id, half: 'text', start, end },
    words: bullet.text.slice(start, end),
    article: instead?.text ?? null,
    evidence: passages.map(({ span }) => span),
    fix,
  }
}

/**
 * Makes the fix that replaces a stretch of the text half.
 *
 * @example replaceText(bullet, place, 'BBC', 'take-from-article')
 */
export const replaceText = (
  bullet: CheckedBullet,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
  label: Fix['label'],
): Fix => ({
  label,
  text: words,
  edit: {
    kind: 'bullet',
    bulletId: bullet.id,
    heading: bullet.heading,
    text: bullet.text.slice(0, start) + words + bullet.text.slice(end),
  },
})
