import type { BulletCheck } from '#shared/checks/check.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { isCount } from './quantity-kinds.ts'
import { reportReplaced, withStanding } from './standings.ts'

/**
 * The closest sentence has another number in that place. "15 ribu" and "15.000", "6" and "enam" are one
 * number (domain.md, false alarms to avoid).
 */
export const numberReplaced: BulletCheck = {
  id: 'summary/number-replaced',
  name: { id: 'Angka tertukar', en: 'Number replaced' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: 'Poin menulis {words}; di naskah {article}.',
      en: 'The point says {words}; the article says {article}.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Talang memanen 4,5 ribu ton padi dari 900 hektare sawah.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Talang memanen 4.700 ton padi dari 900 hektare sawah.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Talang memanen 900 ton padi dari 4.500 hektare sawah.'],
      },
    ],
  },
  run: (bullet, comparison) =>
    withStanding(comparison, (claim) => claim.quantities, 'replaced')
      .filter(({ item }) => isCount(item))
      .map((met) => reportReplaced(bullet, numberReplaced.id, met)),
}
