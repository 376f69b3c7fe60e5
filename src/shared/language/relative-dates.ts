import { addDays, type Day, MONTHS, WEEKDAYS, weekdayOf } from './calendar.ts'
import { readDates } from './dates.ts'
import { tokenise } from './tokens.ts'

/** Words that mean another day once time has passed. */
export interface RelativeDate {
  /** UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** What it means for an article of a given day, where that is certain: "Oktober 2024". */
  readonly resolved: string | null
}

const DAYS: Readonly<Record<string, number>> = {
  'hari ini': 0,
  kemarin: -1,
  besok: 1,
  lusa: 2,
  'kemarin lusa': -2,
}
const YEARS: Readonly<Record<string, number>> = {
  'tahun lalu': -1,
  'tahun ini': 0,
  'tahun depan': 1,
  'tahun kemarin': -1,
}
const RELATIVE = new RegExp(
  [
    '(?<day>hari ini|kemarin lusa|kemarin|besok|lusa)',
    '(?:tadi|nanti) (?:malam|pagi|siang|sore)|semalam',
    `(?:(?<month>${MONTHS.join('|')}) )?(?<year>tahun (?:lalu|ini|depan|kemarin))`,
    '(?:pekan|minggu|bulan) (?:lalu|ini|depan|kemarin)',
    `(?<weekday>${WEEKDAYS.join('|')}) (?<which>lalu|mendatang|depan|ini|kemarin)`,
  ]
    .map((form) => `(?<![\\p{L}-])(?:${form.replaceAll(' ', '\\s+')})(?![\\p{L}-])`)
    .join('|'),
  'gu',
)

const printed = ({ year, month, day }: Day): string => `${day} ${MONTHS[month - 1]} ${year}`

/** "Jumat mendatang" is the next one; "Jumat lalu" the last one before the day. */
function resolveWeekday(name: string, which: string, today: Day): string | null {
  const wanted = WEEKDAYS.indexOf(name) + 1
  const forward = (wanted - weekdayOf(today) + 7) % 7
  if (which === 'mendatang') return `${name} (${printed(addDays(today, forward || 7))})`
  if (which === 'lalu')
    return `${name} (${printed(addDays(today, forward === 0 ? -7 : forward - 7))})`
  return null
}

function resolve(groups: Readonly<Record<string, string | undefined>>, today: Day): string | null {
  const { day, month, year, weekday, which } = groups
  if (day !== undefined) return printed(addDays(today, DAYS[day] ?? 0))
  if (year !== undefined) {
    const number = today.year + (YEARS[year] ?? 0)
    return month === undefined ? `tahun ${number}` : `${month} ${number}`
  }
  return weekday !== undefined && which !== undefined ? resolveWeekday(weekday, which, today) : null
}

/**
 * Finds words that count from the day of writing ("kemarin", "tahun lalu", "Jumat mendatang"), each
 * with the date that it means. A weekday beside its date is not relative.
 *
 * @param today day of the article; null when it is unknown, and nothing is resolved
 * @example findRelativeDates('sejak Oktober tahun lalu', { year: 2025, month: 8, day: 13 })[0]?.resolved // 'Oktober 2024'
 */
export function findRelativeDates(text: string, today: Day | null): readonly RelativeDate[] {
  return Array.from(text.matchAll(RELATIVE)).flatMap((match) => {
    const end = match.index + match[0].length
    if (/^\s*\(\d/u.test(text.slice(end))) return []
    const resolved = today && resolve(match.groups ?? {}, today)
    return [{ start: match.index, end, text: match[0], resolved }]
  })
}

/**
 * Finds the first full date of a text: the day an article was written, when it stands in its lead.
 *
 * @example firstFullDate('pada Rabu (13/8/2025)') // { year: 2025, month: 8, day: 13 }
 */
export function firstFullDate(text: string): Day | null {
  for (const { value } of readDates(text, tokenise(text))) {
    if (value.kind !== 'date' || value.day === null || value.year === null) continue
    return { year: value.year, month: value.month, day: value.day }
  }
  return null
}
