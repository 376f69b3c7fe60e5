import type { BulletCheck } from '#shared/checks/check.ts'
import { findFalseWeekdays } from '#shared/summary/false-weekday.ts'
import { EXAMPLE_ARTICLE } from './example-article.ts'
import { isWeekday } from './quantity-kinds.ts'
import { reportClaim } from './report.ts'
import { reportAbsent, reportElsewhere, reportReplaced, withStanding } from './standings.ts'

/**
 * A weekday that the article does not have there, nor a date on that weekday; or one that the calendar
 * gives to another date than the point does.
 */
export const wrongWeekday: BulletCheck = {
  id: 'summary/wrong-weekday',
  name: { id: 'Hari salah', en: 'Wrong weekday' },
  ceiling: 'unsupported',
  messages: {
    replaced: {
      id: 'Poin menulis hari {words}; di naskah {article}.',
      en: 'The point says {words}; the article says {article}.',
    },
    absent: {
      id: 'Hari {words} tidak ada di isi naskah.',
      en: '{words} is not in the article.',
    },
    elsewhere: {
      id: 'Hari {words} ada di naskah, tetapi bukan dalam pernyataan ini.',
      en: '{words} is in the article, but not in this statement.',
    },
    calendar: {
      id: '{date} jatuh pada hari {actual}, bukan {words}.',
      en: '{date} is a {actualEn}, but the point says {words}.',
    },
  },
  examples: {
    good: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Pujian itu disampaikan lewat siaran radio pada Rabu.'],
      },
    ],
    bad: [
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Pujian itu disampaikan lewat siaran radio pada Kamis (13/8/2025).'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis di halaman balai desa pada Senin.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Rini Halim membeli padi dari Bagus Lubis di halaman balai desa pada Rabu.'],
      },
      {
        article: EXAMPLE_ARTICLE,
        bullets: ['Keduanya sepakat bertemu lagi pada Jumat, 20 Agustus 2025.'],
      },
    ],
  },
  run: (bullet, comparison, index) => [
    ...withStanding(comparison, (claim) => claim.quantities, 'replaced')
      .filter(({ item }) => isWeekday(item))
      .map((met) => reportReplaced(bullet, wrongWeekday.id, met, 'replaced')),
    ...withStanding(comparison, (claim) => claim.quantities, 'absent')
      .filter(({ item }) => isWeekday(item))
      .map((met) => reportAbsent(bullet, wrongWeekday.id, met, 'absent')),
    ...withStanding(comparison, (claim) => claim.quantities, 'elsewhere')
      .filter(({ item }) => isWeekday(item))
      .map((met) => reportElsewhere(bullet, wrongWeekday.id, met, 'elsewhere')),
    ...comparison.claims.flatMap((claim) =>
      findFalseWeekdays(claim.reading, index).map(({ weekday, date, actual, actualEn }) =>
        reportClaim(bullet, claim, weekday, {
          check: wrongWeekday.id,
          severity: 'blocker',
          variant: 'calendar',
          params: { date: date.text, actual, actualEn },
        }),
      ),
    ),
  ],
}
