import type { BulletCheck } from '#shared/checks/check.ts'
import { findChangedQuotes } from '#shared/summary/changed-quotes.ts'
import { passageOf, wholeOf } from '#shared/summary/claim.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { reportText } from './report.ts'

/**
 * Words between quotation marks are somebody's own; they stand in the article in that order. Case and
 * typography do not count.
 */
export const changedQuote: BulletCheck = {
  id: 'summary/changed-quote',
  name: { id: 'Kutipan berubah', en: 'Quotation changed' },
  ceiling: 'unsupported',
  messages: {
    default: {
      id: 'Kutipan ini tidak sama kata per kata dengan naskah.',
      en: 'This quotation is not word for word as in the article.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['“Kami menanam benih baru sejak musim hujan tahun lalu,” kata Bagus Lubis.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['"Kami menanam bibit baru sejak musim hujan tahun lalu," kata Bagus Lubis.'],
      },
    ],
  },
  run: (bullet, comparison, index) =>
    findChangedQuotes(bullet.text, comparison.seam?.start ?? 0, index).map((quote) => {
      const claim = comparison.claims.findLast(({ reading }) => reading.offset <= quote.end)
      const [closest] = claim?.supports ?? []
      return reportText(bullet, quote, {
        check: changedQuote.id,
        severity: 'blocker',
        instead: closest ? passageOf(closest.sentence, wholeOf(closest.sentence.reading)) : null,
      })
    }),
}
