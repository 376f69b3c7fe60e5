import type { ArticleCheck } from '#shared/checks/check.ts'
import type { Finding } from '#shared/checks/finding.ts'
import {
  type Day,
  ENGLISH_WEEKDAYS,
  isDay,
  WEEKDAYS,
  weekdayOf,
} from '#shared/language/calendar.ts'
import { readDates, readWeekdayPairs, type WeekdayPair } from '#shared/language/dates.ts'
import type { Value } from '#shared/language/quantity.ts'
import { tokensIn } from '#shared/language/tokens-in.ts'
import { oncePer } from '#shared/once-per.ts'
import { missingYear } from './missing-year.ts'
import { type Passage, passagesOf } from './passages.ts'

const fullDate = (value: Value): Day | null =>
  value.kind === 'date' && value.day !== null && value.year !== null
    ? { day: value.day, month: value.month, year: value.year }
    : null

interface Fault {
  readonly variant: 'disagree' | 'year-assumed' | 'no-such-date'
  readonly params: Readonly<Record<string, string>>
}

/** The article's full dates, and whether they are the news' own days. */
interface KnownDays {
  readonly days: readonly Day[]
  readonly paired: boolean
}

const datesIn = oncePer((passage: Passage) => readDates(passage.text, tokensIn(passage)))

const pairsIn = oncePer((passage: Passage) =>
  readWeekdayPairs(passage.text, tokensIn(passage), datesIn(passage)),
)

/** The news' own days stand with a weekday; others ("17 Agustus 1945") only serve when there are none. */
function knownDays(passages: readonly Passage[]): KnownDays {
  const paired = passages.flatMap(pairsIn).flatMap(({ date }) => fullDate(date.value) ?? [])
  if (paired.length > 0) return { days: paired, paired: true }
  const days = passages.flatMap(datesIn).flatMap(({ value }) => fullDate(value) ?? [])
  return { days, paired: false }
}

/** A weekday that is right in a year next to one taken from a mere plan ("9 Juli 2018") is no fault. */
const fitsNextYear = ({ year, month, day }: Day, weekday: number): boolean =>
  [year - 1, year + 1].some((other) => weekdayOf({ year: other, month, day }) === weekday)

function faultOf({ weekday, date }: WeekdayPair, known: KnownDays): Fault | null {
  if (weekday.value.kind !== 'weekday' || date.value.kind !== 'date') return null
  const { day, month, year } = date.value
  if (day === null) return null
  const assumed = year ?? missingYear(day, month, known.days)
  if (assumed === null) return null
  const full = { year: assumed, month, day }
  if (!isDay(full)) return { variant: 'no-such-date', params: { date: date.text } }
  const actual = weekdayOf(full)
  if (actual === weekday.value.day) return null
  if (year === null && !known.paired && fitsNextYear(full, weekday.value.day)) return null
  return {
    variant: year === null ? 'year-assumed' : 'disagree',
    params: {
      weekday: weekday.text,
      date: date.text,
      actual: WEEKDAYS[actual - 1] ?? '',
      actualEn: ENGLISH_WEEKDAYS[actual - 1] ?? '',
      year: String(assumed),
    },
  }
}

/**
 * A weekday printed with a date agrees with the calendar. Of 90 pairs on real pages 5 did not, and the
 * check cannot know which half is wrong: it asks (domain.md, "What goes wrong in AI summaries"). A
 * missing year comes from the article's other dates where these leave no doubt.
 */
export const weekdayDate: ArticleCheck = {
  id: 'article/weekday-date',
  name: { id: 'Hari/tanggal', en: 'Weekday and date' },
  messages: {
    disagree: {
      id: '{date} jatuh pada hari {actual}, bukan {weekday}. Harinya atau tanggalnya yang keliru?',
      en: '{date} is a {actualEn}, but the text says {weekday}. Is the weekday wrong or the date?',
    },
    'year-assumed': {
      id: '{date} tahun {year} jatuh pada hari {actual}, bukan {weekday}. Harinya atau tanggalnya yang keliru?',
      en: '{date} in {year} is a {actualEn}, but the text says {weekday}. Is the weekday wrong or the date?',
    },
    'no-such-date': {
      id: 'Tanggal {date} tidak ada di kalender.',
      en: 'The calendar has no {date}.',
    },
  },
  examples: {
    good: [
      'Panen raya dibuka pada Rabu (13/8/2025).',
      'Panen raya dibuka pada Selasa malam (23/9/2025).',
      'Panen raya dibuka pada Rabu, 13 Agustus 2025.',
      'Warga berkumpul pada Rabu (1/10/2025). Panen dibuka pada Jumat (28/11).',
      'Panen raya dibuka pada Jumat (28/11).',
      'Musim tanam berlangsung dua Minggu (1/2 dari rencana).',
    ],
    bad: [
      'Panen raya dibuka pada Kamis (13/8/2025).',
      'Panen raya dibuka pada Senin malam (23/09/2025).',
      'Panen raya dibuka pada Selasa, 13 Agustus 2025.',
      'Warga berkumpul pada Rabu (1/10/2025). Panen dibuka pada Kamis (28/11).',
      'Panen raya dibuka pada Sabtu (30/2/2025).',
    ],
  },
  run: (article) => {
    const passages = passagesOf(article)
    const known = knownDays(passages)
    return passages.flatMap((passage) =>
      pairsIn(passage).flatMap((pair): Finding[] => {
        const { text, at } = passage
        const fault = faultOf(pair, known)
        if (fault === null) return []
        const { start } = pair.weekday
        const end = pair.date.end + (text[pair.date.end] === ')' ? 1 : 0)
        return [
          {
            check: weekdayDate.id,
            severity: 'warning',
            ...fault,
            place: at(start, end),
            words: text.slice(start, end),
            article: null,
            evidence: [],
            fix: null,
          },
        ]
      }),
    )
  },
}
