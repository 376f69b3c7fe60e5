import type { BulletCheck } from '#shared/checks/check.ts'
import { findRelativeDates } from '#shared/language/relative-dates.ts'
import { articleDay, saysRelative } from '#shared/summary/dated.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { replaceText, reportText } from './report.ts'

/**
 * "kemarin" and "tahun lalu" mean something else when the page is read later. The date is offered where
 * the lead states the article's own day, the evidence says the same words, and they leave no doubt.
 */
export const relativeDate: BulletCheck = {
  id: 'summary/relative-date',
  name: { id: 'Tanggal relatif', en: 'Relative date' },
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
      {
        article:
          'Lampu suar padam pada Rabu (13/8/2025).\n\nNelayan memperbaiki lampu suar kemarin.',
        bullets: ['Nelayan memperbaiki lampu suar kemarin.'],
      },
      { article: EXAMPLE_ARTICLE, bullets: ['Rini Halim membeli padi dari Bagus Lubis kemarin.'] },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis pekan lalu.'],
      },
    ],
  },
  run: (bullet, { claims }, index) => {
    const supports = claims.flatMap((claim) => claim.supports)
    return findRelativeDates(bullet.text, articleDay(index)).map((date) => {
      const isTold = supports.some(({ sentence }) => saysRelative(index, sentence, date.text))
      const resolved = isTold ? date.resolved : null
      return reportText(bullet, date, {
        check: relativeDate.id,
        severity: 'note',
        variant: resolved === null ? 'default' : 'resolved',
        params: { words: date.text, date: resolved ?? '' },
        fix: resolved === null ? null : replaceText(bullet, date, resolved, 'resolve-date'),
      })
    })
  },
}
