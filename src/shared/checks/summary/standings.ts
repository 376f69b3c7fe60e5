import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Finding, Severity } from '#shared/checks/finding.ts'
import type { Name } from '#shared/language/names.ts'
import type { Quantity } from '#shared/language/quantity.ts'
import { offsetsOf } from '#shared/language/reading.ts'
import type { Claim, Compared, Standing } from '#shared/summary/claim.ts'
import { passageOf, wholeOf } from '#shared/summary/claim.ts'
import type { Comparison } from '#shared/summary/comparison.ts'
import { replaceText, reportClaim } from './report.ts'

type Item = Name | Quantity
type StandingOf<K extends Standing['kind']> = Extract<Standing, { kind: K }>

export interface Met<K extends Standing['kind'], T extends Item> {
  readonly claim: Claim
  readonly item: T
  readonly standing: StandingOf<K>
}

/**
 * Lists the names or values of a bullet that stand in one way towards the article.
 *
 * @example withStanding(comparison, (claim) => claim.names, 'replaced')
 */
export const withStanding = <K extends Standing['kind'], T extends Item>(
  comparison: Comparison,
  items: (claim: Claim) => readonly Compared<T>[],
  kind: K,
): readonly Met<K, T>[] =>
  comparison.claims.flatMap((claim) =>
    items(claim).flatMap(({ item, standing }) =>
      standing.kind === kind ? [{ claim, item, standing: standing as StandingOf<K> }] : [],
    ),
  )

/**
 * Reports something that the closest sentence has otherwise, with the fix that takes it from there.
 *
 * @example reportReplaced(bullet, 'summary/name-replaced', met)
 */
export function reportReplaced(
  bullet: CheckedBullet,
  check: string,
  { claim, item, standing }: Met<'replaced', Item>,
  variant = 'default',
): Finding {
  const fix = replaceText(
    bullet,
    offsetsOf(claim.reading, item),
    standing.by.text,
    'take-from-article',
  )
  return reportClaim(bullet, claim, item, {
    check,
    severity: 'blocker',
    variant,
    instead: standing.by,
    fix,
  })
}

/**
 * Reports something that the article does not have; the closest sentence is shown beside it, with the
 * one name or number of it that the claim lacks.
 *
 * @example reportAbsent(bullet, 'summary/name-absent', met)
 */
export function reportAbsent(
  bullet: CheckedBullet,
  check: string,
  { claim, item, standing: { instead } }: Met<'absent', Item>,
  variant = 'default',
): Finding {
  const [closest] = claim.supports
  const shown = closest ? [passageOf(closest.sentence, wholeOf(closest.sentence.reading))] : []
  const said = { check, severity: 'blocker', variant, shown, instead } as const
  return reportClaim(bullet, claim, item, said)
}

/**
 * Reports something that the article says, but not of this.
 *
 * @example reportElsewhere(bullet, 'summary/name-elsewhere', met)
 */
export function reportElsewhere(
  bullet: CheckedBullet,
  check: string,
  { claim, item, standing }: Met<'elsewhere', Item>,
  variant = 'default',
  severity: Severity = 'warning',
): Finding {
  const { at, instead } = standing
  return reportClaim(bullet, claim, item, { check, severity, variant, shown: [at], instead })
}
