import type { BulletCheck } from '#shared/checks/check.ts'
import { isSource } from '#shared/summary/compare-sources.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportElsewhere, withStanding } from './standings.ts'

/**
 * The article has the name, but not where it says this: two statements may have run together.
 */
export const nameElsewhere: BulletCheck = {
  id: 'summary/name-elsewhere',
  ceiling: 'partly',
  messages: {
    default: {
      id: 'Naskah menyebut {words}, tetapi bukan dalam pernyataan ini.',
      en: 'The article mentions {words}, but not in this statement.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Bagus Lubis dan petani lain menanam benih baru sejak musim hujan.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani memanen 4.500 ton padi dari 900 hektare sawah di Pulau Merbau.'],
      },
    ],
  },
  run: (bullet, comparison) =>
    withStanding(comparison, (claim) => claim.names, 'elsewhere')
      .filter(({ claim, item }) => !isSource(claim, item))
      .map((met) => reportElsewhere(bullet, nameElsewhere.id, met)),
}
