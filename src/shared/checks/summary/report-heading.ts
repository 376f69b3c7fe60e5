import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import { offsetsOf } from '#shared/language/reading.ts'
import type { Standing } from '#shared/summary/claim.ts'
import type { HeadingHalf } from '#shared/summary/heading-half.ts'
import { reportText, type Said } from './report.ts'

/**
 * Makes the finding about a stretch of a bullet's heading half, wherever that half stands.
 *
 * @param take the words that a fix puts there instead; none by default
 * @example reportHeading(bullet, heading, name, { check: 'summary/heading-name', severity: 'blocker' })
 */
export function reportHeading(
  bullet: CheckedBullet,
  { half, claim }: HeadingHalf,
  range: TokenRange,
  said: Said,
  take?: string,
): Finding {
  const place = offsetsOf(claim.reading, range)
  const printed = bullet[half]
  const words = printed.slice(place.start, place.end)
  const finding = reportText(bullet, place, { ...said, params: { words, ...said.params } })
  const changed =
    take === undefined ? null : printed.slice(0, place.start) + take + printed.slice(place.end)
  const { heading, text } = bullet
  return {
    ...finding,
    place: { kind: 'bullet', bulletId: bullet.id, half, ...place },
    words,
    fix:
      changed === null || take === undefined
        ? finding.fix
        : {
            label: 'take-from-article',
            text: take,
            edit: { kind: 'bullet', bulletId: bullet.id, heading, text, [half]: changed },
          },
  }
}

/**
 * Reports a name or quantity of a bullet's heading half that the body lacks, or has otherwise; nothing
 * for one that it holds.
 *
 * @param check whose variants `absent` and `replaced` word it
 * @example reportFact(bullet, heading, name, 'summary/heading-name', { kind: 'absent' }).length // 1
 */
export function reportFact(
  bullet: CheckedBullet,
  heading: HeadingHalf,
  range: TokenRange,
  check: string,
  standing: Standing,
): readonly Finding[] {
  const said = { check, severity: 'blocker', variant: standing.kind } as const
  switch (standing.kind) {
    case 'absent':
      return [reportHeading(bullet, heading, range, said)]
    case 'replaced': {
      const { by } = standing
      return [reportHeading(bullet, heading, range, { ...said, instead: by }, by.text)]
    }
    default:
      return []
  }
}
