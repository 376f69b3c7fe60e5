import type { BulletCheck } from '#shared/checks/check.ts'
import { findRelativeDates, firstFullDate } from '#shared/language/relative-dates.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { replaceText, reportText } from './report.ts'

/**
 * "kemarin" and "tahun lalu" mean something else when the page is read later. The date is offered where
 * the lead states the article's own day and the words leave no doubt.
 */
export const relativeDate: BulletCheck = {
  id: 'summary/relative-date',
  ceiling: 'supported',
  messages: {
    default: {
      id: '"{words}" akan cepat basi; tulis waktunya dengan pasti.',
      en: '"{words}" will date quickly; give the exact time.',
    },
    resolved: {
      id: '"{words}" akan cepat basi; maksudnya {date}.',
      en: '"{words}" will date quickly; it means {date}.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Keduanya sepakat bertemu lagi pada 20 Agustus 2025.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Ekspor beras ke Pulau Merbau naik sejak Oktober tahun lalu.'],
      },
      { article: EXAMPLE_ARTICLE, bullets: ['Rini Halim membeli padi dari Bagus Lubis kemarin.'] },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis pekan lalu.'],
      },
    ],
  },
  run: (bullet, _comparison, index) => {
    const lead = index.article.lead.map(({ text }) => text).join(' ')
    return findRelativeDates(bullet.text, firstFullDate(lead)).map((date) =>
      reportText(bullet, date, {
        check: relativeDate.id,
        severity: 'note',
        variant: date.resolved === null ? 'default' : 'resolved',
        params: { words: date.text, date: date.resolved ?? '' },
        fix:
          date.resolved === null ? null : replaceText(bullet, date, date.resolved, 'resolve-date'),
      }),
    )
  },
}
