import type { BulletCheck } from '#shared/checks/check.ts'
import type { Name } from '#shared/language/names.ts'
import { isSource } from '#shared/summary/compare-sources.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { type Met, reportElsewhere, withStanding } from './standings.ts'
import { toldFreely, UNSURE } from './told-freely.ts'

/** Another sentence that the bullet rests on has the name. */
const isBlended = ({ claim, item: { core } }: Met<'elsewhere', Name>): boolean =>
  toldFreely(claim) &&
  claim.supports.some(({ sentence: { words } }) => core.every((word) => words.has(word)))

/**
 * The article has the name, but not where it says this: two statements may have run together.
 */
export const nameElsewhere: BulletCheck = {
  id: 'summary/name-elsewhere',
  name: { id: 'Nama dari tempat lain', en: 'Name from elsewhere' },
  ceiling: 'partly',
  ceilings: UNSURE,
  messages: {
    unsure: {
      id: 'Poin ini menggabungkan beberapa kalimat; periksa apakah {words} memang bagian pernyataan ini.',
      en: 'This point blends several sentences; check whether {words} belongs to this statement.',
    },
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
        bullets: ['Rini Halim membeli padi hasil panen petani Desa Talang di halaman balai desa.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Petani memanen 4.500 ton padi dari 900 hektare sawah di Pulau Merbau.'],
      },
    ],
  },
  run: (bullet, comparison) =>
    withStanding(comparison, (claim) => claim.names, 'elsewhere')
      .filter(({ claim, item }) => !isSource(claim, item))
      .map((met) =>
        reportElsewhere(bullet, nameElsewhere.id, met, isBlended(met) ? 'unsure' : 'default'),
      ),
}
