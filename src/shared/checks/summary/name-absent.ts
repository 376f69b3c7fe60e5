import type { BulletCheck } from '#shared/checks/check.ts'
import { isSource } from '#shared/summary/compare-sources.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportAbsent, withStanding } from './standings.ts'

/**
 * The article's text has no such name, in no other form either. Headings and captions do not count.
 */
export const nameAbsent: BulletCheck = {
  id: 'summary/name-absent',
  name: { id: 'Nama tidak ada', en: 'Name not in the article' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: '{words} tidak disebut di isi naskah.',
      en: 'The article does not mention {words}.',
    },
  },
  examples: {
    good: [{ article: EXAMPLE_ARTICLE, bullets: ['Bupati Wulan Sari memuji petani Desa Talang.'] }],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Wulan Sari dan Gubernur Hasan Tobing memuji petani Desa Talang karena panen padi naik.',
        ],
      },
    ],
  },
  run: (bullet, comparison) =>
    withStanding(comparison, (claim) => claim.names, 'absent')
      .filter(({ claim, item }) => !isSource(claim, item))
      .map((met) => reportAbsent(bullet, nameAbsent.id, met)),
}
