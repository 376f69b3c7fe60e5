import type { BulletCheck } from '#shared/checks/check.ts'
import { offsetsOf } from '#shared/language/reading.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { replaceText, reportClaim } from './report.ts'
import { withStanding } from './standings.ts'

/**
 * Two names of the sentence stand in each other's place: who did it and to whom it was done. Names of a
 * plain list may stand in any order.
 */
export const rolesSwapped: BulletCheck = {
  id: 'summary/roles-swapped',
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
  run: (bullet, comparison) =>
    withStanding(comparison, (claim) => claim.names, 'swapped').map(({ claim, item, standing }) =>
      reportClaim(bullet, claim, item, {
        check: rolesSwapped.id,
        severity: 'blocker',
        instead: standing.by,
        fix: replaceText(
          bullet,
          offsetsOf(claim.reading, item),
          standing.by.text,
          'take-from-article',
        ),
      }),
    ),
}
