import type { BulletCheck } from '#shared/checks/check.ts'
import { findReversedNegations } from '#shared/summary/compare-polarity.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportReversal } from './report-reversal.ts'

/**
 * The bullet denies what the article says, or says what it denies.
 */
export const reversedNegation: BulletCheck = {
  id: 'summary/reversed-negation',
  name: { id: 'Ingkar terbalik', en: 'Negation reversed' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: 'Bertentangan dengan naskah: poin menulis "{words}", naskah "{article}".',
      en: 'This contradicts the article: the point says "{words}", the article "{article}".',
    },
  },
  examples: {
    good: [
      { article: EXAMPLE_ARTICLE, bullets: ['Pemerintah daerah tidak membatasi pembelian beras.'] },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Pemerintah daerah tak akan membatasi pembelian beras.'],
      },
    ],
    bad: [
      { article: EXAMPLE_ARTICLE, bullets: ['Pemerintah daerah membatasi pembelian beras.'] },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Pedagang Pasar Baru mengakui tidak menyimpan beras di gudang sejak Juni.'],
      },
    ],
  },
  run: (bullet, comparison, index) =>
    comparison.claims.flatMap((claim) =>
      findReversedNegations(claim, index).map((reversal) =>
        reportReversal(bullet, claim, reversal, reversedNegation.id, index),
      ),
    ),
}
