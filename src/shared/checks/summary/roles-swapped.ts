import type { BulletCheck, CheckedBullet } from '#shared/checks/check.ts'
import type { Fix } from '#shared/checks/finding.ts'
import type { Name } from '#shared/language/names.ts'
import { offsetsOf } from '#shared/language/reading.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { replaceText, reportClaim } from './report.ts'
import { type Met, withStanding } from './standings.ts'

/** All names go back to their places at once: one alone would stand in the sentence twice. */
function swapBack(bullet: CheckedBullet, swapped: readonly Met<'swapped', Name>[]): Fix | null {
  const places = swapped
    .map(({ claim, item, standing }) => ({
      ...offsetsOf(claim.reading, item),
      words: standing.by.text,
    }))
    .toSorted((a, b) => a.start - b.start)
  const [first] = places
  const last = places.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  const words = places.map((place, at) => {
    const next = places[at + 1]
    return place.words + (next === undefined ? '' : bullet.text.slice(place.end, next.start))
  })
  const whole = { start: first.start, end: last.end }
  return replaceText(bullet, whole, words.join(''), 'take-from-article')
}

/**
 * Two names of the sentence stand in each other's place: who did it and to whom it was done. Names of a
 * plain list may stand in any order.
 */
export const rolesSwapped: BulletCheck = {
  id: 'summary/roles-swapped',
  name: { id: 'Peran tertukar', en: 'Roles swapped' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: 'Peran {words} dan {article} tertukar.',
      en: '{words} and {article} have swapped roles.',
    },
  },
  examples: {
    good: [{ article: EXAMPLE_ARTICLE, bullets: ['Rini Halim membeli padi dari Bagus Lubis.'] }],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Bagus Lubis membeli padi dari Rini Halim di halaman balai desa.'],
      },
    ],
  },
  run: (bullet, comparison) => {
    const swapped = withStanding(comparison, (claim) => claim.names, 'swapped')
    return swapped.map(({ claim, item, standing }) =>
      reportClaim(bullet, claim, item, {
        check: rolesSwapped.id,
        severity: 'blocker',
        instead: standing.by,
        fix: swapBack(
          bullet,
          swapped.filter((one) => one.claim === claim),
        ),
      }),
    )
  },
}
