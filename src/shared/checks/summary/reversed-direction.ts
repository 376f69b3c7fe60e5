import type { BulletCheck } from '#shared/checks/check.ts'
import { findReversedDirections } from '#shared/summary/compare-polarity.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportReversal } from './report-reversal.ts'

/**
 * The bullet has the opposite of a word of the article: up for down, export for import.
 */
export const reversedDirection: BulletCheck = {
  id: 'summary/reversed-direction',
  name: { id: 'Arah terbalik', en: 'Direction reversed' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: 'Maknanya terbalik: poin menulis "{words}", naskah "{article}".',
      en: 'The meaning is reversed: the point says "{words}", the article "{article}".',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Ekspor beras ke Pulau Merbau naik sejak Oktober tahun lalu.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Ekspor beras ke Pulau Merbau turun sejak Oktober tahun lalu.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Impor beras ke Pulau Merbau naik sejak Oktober tahun lalu.'],
      },
    ],
  },
  run: (bullet, comparison, index) =>
    comparison.claims.flatMap((claim) =>
      findReversedDirections(claim, index).map((reversal) =>
        reportReversal(bullet, claim, reversal, reversedDirection.id, index),
      ),
    ),
}
