import type { BulletCheck } from '#shared/checks/check.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { isDate } from './quantity-kinds.ts'
import { reportAbsent, reportElsewhere, reportReplaced, withStanding } from './standings.ts'

/**
 * A date or year that the article does not have there. Only the parts that both state are compared.
 */
export const wrongDate: BulletCheck = {
  id: 'summary/wrong-date',
  name: { id: 'Tanggal salah', en: 'Wrong date' },
  ceiling: 'unsupported',
  messages: {
    replaced: {
      id: 'Poin menulis {words}; di naskah {article}.',
      en: 'The point says {words}; the article says {article}.',
    },
    absent: {
      id: '{words} tidak ada di isi naskah.',
      en: '{words} is not in the article.',
    },
    elsewhere: {
      id: '{words} ada di naskah, tetapi bukan dalam pernyataan ini.',
      en: '{words} is in the article, but not in this statement.',
    },
  },
  examples: {
    good: [
      { article: EXAMPLE_ARTICLE, bullets: ['Keduanya sepakat bertemu lagi pada 20/8/2025.'] },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Keduanya sepakat bertemu lagi pada 21 Agustus 2025.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Keduanya sepakat bertemu lagi pada 20 Agustus 2023.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Rini Halim membeli padi dari Bagus Lubis di halaman balai desa pada 3 Mei 2024.',
        ],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah pada 20 Agustus 2025.',
        ],
      },
    ],
  },
  run: (bullet, comparison) => [
    ...withStanding(comparison, (claim) => claim.quantities, 'replaced')
      .filter(({ item }) => isDate(item))
      .map((met) => reportReplaced(bullet, wrongDate.id, met, 'replaced')),
    ...withStanding(comparison, (claim) => claim.quantities, 'absent')
      .filter(({ item }) => isDate(item))
      .map((met) => reportAbsent(bullet, wrongDate.id, met, 'absent')),
    ...withStanding(comparison, (claim) => claim.quantities, 'elsewhere')
      .filter(({ item }) => isDate(item))
      .map((met) => reportElsewhere(bullet, wrongDate.id, met, 'elsewhere')),
  ],
}
