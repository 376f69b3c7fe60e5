import type { BulletCheck } from '#shared/checks/check.ts'
import { isSource } from '#shared/summary/compare-sources.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportReplaced, withStanding } from './standings.ts'

/**
 * The closest sentence has another name in that very place. Both may stand in the article: reading the
 * alignment, not looking for unknown words, finds a swap of two known names.
 */
export const nameReplaced: BulletCheck = {
  id: 'summary/name-replaced',
  name: { id: 'Nama tertukar', en: 'Name replaced' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: 'Poin menyebut {words}; di naskah {article}.',
      en: 'The point says {words}; the article says {article}.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani Desa Merbau memanen 4.500 ton padi dari 900 hektare sawah.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Pujian itu disampaikan lewat siaran radio pada Rabu (13/8/2025). Pedagang Balai Desa mengakui telah menyimpan beras di gudang sejak Juni.',
        ],
      },
    ],
  },
  run: (bullet, comparison) =>
    withStanding(comparison, (claim) => claim.names, 'replaced')
      .filter(({ claim, item }) => !isSource(claim, item))
      .map((met) => reportReplaced(bullet, nameReplaced.id, met)),
}
