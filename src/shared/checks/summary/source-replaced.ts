import type { BulletCheck } from '#shared/checks/check.ts'
import { isSource } from '#shared/summary/compare-sources.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportReplaced, withStanding } from './standings.ts'

/**
 * The bullet credits another source than its sentence does.
 */
export const sourceReplaced: BulletCheck = {
  id: 'summary/source-replaced',
  name: { id: 'Sumber tertukar', en: 'Source replaced' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: 'Poin menyebut sumber {words}; sumber di naskah {article}.',
      en: 'The point credits {words}; the article credits {article}.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Dilaporkan Harian Sagu, petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.',
        ],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Dilaporkan Kabar Merbau, petani Desa Talang memanen 4.500 ton padi dari 900 hektare sawah.',
        ],
      },
    ],
  },
  run: (bullet, comparison) =>
    withStanding(comparison, (claim) => claim.names, 'replaced')
      .filter(({ claim, item }) => isSource(claim, item))
      .map((met) => reportReplaced(bullet, sourceReplaced.id, met)),
}
