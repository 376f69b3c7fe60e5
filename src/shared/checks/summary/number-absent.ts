import type { BulletCheck } from '#shared/checks/check.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { isCount } from './quantity-kinds.ts'
import { reportAbsent, withStanding } from './standings.ts'

/**
 * The article has no such number, in digits or in words, exact or rounded.
 */
export const numberAbsent: BulletCheck = {
  id: 'summary/number-absent',
  name: { id: 'Angka tidak ada', en: 'Number not in the article' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: 'Angka {words} tidak ada di isi naskah.',
      en: 'The number {words} is not in the article.',
    },
  },
  examples: {
    good: [{ article: EXAMPLE_ARTICLE, bullets: ['Hasil panen Desa Talang sekitar 4.500 ton.'] }],
    bad: [{ article: EXAMPLE_ARTICLE, bullets: ['Ada 350 petani yang dipuji Bupati Wulan Sari.'] }],
  },
  run: (bullet, comparison) =>
    withStanding(comparison, (claim) => claim.quantities, 'absent')
      .filter(({ item }) => isCount(item))
      .map((met) => reportAbsent(bullet, numberAbsent.id, met)),
}
