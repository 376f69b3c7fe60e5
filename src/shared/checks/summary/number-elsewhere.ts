import type { BulletCheck } from '#shared/checks/check.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { isCount } from './quantity-kinds.ts'
import { reportElsewhere, withStanding } from './standings.ts'

/**
 * The article has the number, but not where it says this.
 */
export const numberElsewhere: BulletCheck = {
  id: 'summary/number-elsewhere',
  name: { id: 'Angka dari tempat lain', en: 'Number from elsewhere' },
  ceiling: 'partly',
  messages: {
    default: {
      id: 'Angka {words} ada di naskah, tetapi bukan dalam pernyataan ini.',
      en: 'The number {words} is in the article, but not in this statement.',
    },
  },
  examples: {
    good: [{ article: EXAMPLE_ARTICLE, bullets: ['Petani memanen padi dari 900 hektare sawah.'] }],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli 900 ton padi dari Bagus Lubis di halaman balai desa.'],
      },
    ],
  },
  run: (bullet, comparison) =>
    withStanding(comparison, (claim) => claim.quantities, 'elsewhere')
      .filter(({ item }) => isCount(item))
      .map((met) => reportElsewhere(bullet, numberElsewhere.id, met)),
}
