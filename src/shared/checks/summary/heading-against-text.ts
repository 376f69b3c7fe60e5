import type { BulletCheck } from '#shared/checks/check.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { HeadingHalf } from '#shared/summary/heading-half.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportHeading } from './report-heading.ts'

/** The body has the heading's number as well: two numbers of one thing may both be right. */
const isStated = ({ claim }: HeadingHalf, { from }: TokenRange): boolean =>
  claim.quantities.some(({ item, standing }) => item.from === from && standing.kind === 'same')

/**
 * The two halves of a bullet say different things (domain.md, heading half and text half disagree). Which
 * of them is wrong only the article tells; the editor compares.
 */
export const headingAgainstText: BulletCheck = {
  id: 'summary/heading-against-text',
  name: { id: 'Judul lawan teks', en: 'Heading against text' },
  ceiling: 'partly',
  messages: {
    number: {
      id: 'Angka di judul dan teks poin berbeda: "{words}" dan "{text}".',
      en: 'The heading and the text give different numbers: "{words}" and "{text}".',
    },
    direction: {
      id: 'Judul dan teks poin berlawanan: "{words}" dan "{text}".',
      en: 'The heading and the text say the opposite: "{words}" and "{text}".',
    },
    negation: {
      id: 'Judul dan teks poin bertentangan: "{words}" dan "{text}".',
      en: 'The heading and the text contradict each other: "{words}" and "{text}".',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Panen padi naik',
            text: 'Panen padi Desa Talang meningkat dua kali lipat, sedangkan stok gudang menurun.',
          },
          {
            heading: 'Lebih dari 4.000 ton padi dipanen',
            text: 'Petani memanen 4.500 ton padi dari 900 hektare sawah.',
          },
        ],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Petani panen 900 ton padi',
            text: 'Petani memanen 4.500 ton padi di Desa Talang.',
          },
        ],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Ekspor beras turun',
            text: 'Ekspor beras ke Pulau Merbau naik sejak Oktober.',
          },
        ],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Pemerintah membatasi pembelian beras',
            text: 'Pemerintah daerah tidak membatasi pembelian beras.',
          },
        ],
      },
    ],
  },
  run: (bullet, { heading, disagreements }) =>
    heading
      ? disagreements.map(({ kind, range, text }) =>
          reportHeading(bullet, heading, range, {
            check: headingAgainstText.id,
            severity: kind === 'number' && isStated(heading, range) ? 'note' : 'warning',
            variant: kind,
            params: { text },
          }),
        )
      : [],
}
