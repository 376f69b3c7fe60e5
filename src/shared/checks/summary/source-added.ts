import type { BulletCheck } from '#shared/checks/check.ts'
import { isSource } from '#shared/summary/compare-sources.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportAbsent, reportElsewhere, withStanding } from './standings.ts'

/**
 * The bullet credits a source that the article does not credit for this. In news the weak point of
 * assistants is sourcing (EBU and BBC, 2025).
 */
export const sourceAdded: BulletCheck = {
  id: 'summary/source-added',
  name: { id: 'Sumber ditambah', en: 'Source added' },
  ceiling: 'unsupported',
  messages: {
    absent: {
      id: 'Sumber {words} tidak disebut di isi naskah.',
      en: 'The article does not mention {words} as a source.',
    },
    elsewhere: {
      id: '{words} ada di naskah, tetapi bukan sebagai sumber pernyataan ini.',
      en: 'The article mentions {words}, but not as the source of this statement.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Menurut penilaian Dinas Perdagangan, harga beras bertahan Rp14.000 per kilogram.',
        ],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Dilaporkan Kantor Berita Merbau, Rini Halim membeli padi dari Bagus Lubis di halaman balai desa.',
        ],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          'Dilaporkan Harian Sagu, Rini Halim membeli padi dari Bagus Lubis di halaman balai desa.',
        ],
      },
    ],
  },
  run: (bullet, comparison) => [
    ...withStanding(comparison, (claim) => claim.names, 'absent')
      .filter(({ claim, item }) => isSource(claim, item))
      .map((met) => reportAbsent(bullet, sourceAdded.id, met, 'absent')),
    ...withStanding(comparison, (claim) => claim.names, 'elsewhere')
      .filter(({ claim, item }) => isSource(claim, item))
      .map((met) => reportElsewhere(bullet, sourceAdded.id, met, 'elsewhere')),
  ],
}
