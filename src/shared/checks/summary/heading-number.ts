import nouns from '#resources/lexicon/listicle-nouns.json' with { type: 'json' }
import type { BulletCheck } from '#shared/checks/check.ts'
import type { Quantity } from '#shared/language/quantity.ts'
import type { HeadingHalf } from '#shared/summary/heading-half.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportFact } from './report-heading.ts'

const points: ReadonlySet<string> = new Set(nouns.words)

/** "Tiga alasan" counts what the section lists; no sentence needs to say so. */
const countsPoints = ({ claim }: HeadingHalf, { to }: Quantity): boolean =>
  points.has(claim.reading.tokens[to]?.norm ?? '')

/**
 * The heading half of a bullet has a number, date or weekday that the body does not have, or that its
 * closest sentence has otherwise.
 */
export const headingNumber: BulletCheck = {
  id: 'summary/heading-number',
  name: { id: 'Angka judul poin', en: 'Number in the heading' },
  ceiling: 'unsupported',
  messages: {
    absent: {
      id: 'Judul poin menulis {words}, yang tidak ada di isi naskah.',
      en: 'The heading says {words}; the body of the article does not.',
    },
    replaced: {
      id: 'Judul poin menulis {words}; di naskah tertulis {article}.',
      en: 'The heading says {words}; the article says {article}.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Petani Memanen 4,5 Ribu Ton Padi',
            text: 'Padi itu dipanen dari 900 hektare sawah.',
          },
          {
            heading: 'Dua alasan harga beras bertahan',
            text: 'Pemerintah daerah tidak membatasi pembelian beras.',
          },
        ],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Bupati memuji 350 petani',
            text: 'Bupati Wulan Sari memuji petani Desa Talang.',
          },
        ],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Petani Desa Talang memanen 900 ton padi',
            text: 'Petani Desa Talang memanen padi.',
          },
        ],
      },
    ],
  },
  run: (bullet, { heading }) =>
    heading?.claim.quantities.flatMap(({ item, standing }) =>
      countsPoints(heading, item)
        ? []
        : reportFact(bullet, heading, item, headingNumber.id, standing),
    ) ?? [],
}
