import type { BulletCheck } from '#shared/checks/check.ts'
import { findReversedDirections, findReversedNegations } from '#shared/summary/compare-polarity.ts'
import { READS_ROLES } from '#shared/summary/thresholds.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportHeading } from './report-heading.ts'

/**
 * The heading half of a bullet says the reverse of the body: it denies what stands there, or turns its
 * direction round. A heading has few words, so a denial is read only where nearly all of them stand in
 * the sentence.
 */
export const headingReversed: BulletCheck = {
  id: 'summary/heading-reversed',
  name: { id: 'Judul poin terbalik', en: 'Heading reversed' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: 'Judul poin berlawanan dengan naskah: "{words}", di naskah "{article}".',
      en: 'The heading contradicts the article: "{words}" instead of "{article}".',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Pemerintah tidak membatasi pembelian beras',
            text: 'Pemerintah daerah tidak membatasi pembelian beras.',
          },
          {
            heading: 'Ekspor beras ke Pulau Merbau meningkat',
            text: 'Ekspor beras ke Pulau Merbau naik.',
          },
        ],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          {
            heading: 'Pemerintah membatasi pembelian beras',
            text: 'Aturan itu berlaku di seluruh daerah.',
          },
        ],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: [
          { heading: 'Ekspor beras turun', text: 'Beras dikirim ke Pulau Merbau sejak Oktober.' },
        ],
      },
    ],
  },
  run: (bullet, { heading }, index) => {
    if (!heading) return []
    const { claim } = heading
    const negations = claim.closeness >= READS_ROLES ? findReversedNegations(claim, index) : []
    return [...negations, ...findReversedDirections(claim, index)].map(({ range, article }) =>
      reportHeading(
        bullet,
        heading,
        range,
        { check: headingReversed.id, severity: 'blocker', instead: article },
        article.text,
      ),
    )
  },
}
