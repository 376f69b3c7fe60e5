import { isDay, MONTHS, WEEKDAYS, weekdayOf } from './calendar.ts'
import type { Quantity, Value } from './quantity.ts'
import type { Token } from './tokens.ts'

const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  des: 12,
  pebruari: 2,
  nopember: 11,
}
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.map((name, index) => [name.toLowerCase(), index + 1]),
)
const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...WEEKDAYS.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ["jum'at", 5],
  ['ahad', 7],
])
/** "dua Minggu", "akhir Minggu": a week, even when it is capitalised. */
const COUNTS_WEEKS = new Set(['dua', 'tiga', 'empat', 'beberapa', 'akhir', 'per', 'setiap', 'tiap'])

const capitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text)
const YEAR = /^(?:19|20)\d\d$/u
const DAY_OF_MONTH = /^\d{1,2}$/u

/** "13/8/2025", "28/11", "01-10-2025", "13.8.2025". */
function numericDate(token: Token): Value | null {
  if (token.kind !== 'number') return null
  const parts =
    /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?$/u.exec(token.norm) ??
    /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})$/u.exec(token.norm)
  if (!parts) return null
  const [day, month] = [Number(parts[1]), Number(parts[2])]
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  const year = parts[3] === undefined ? null : Number(parts[3])
  return { kind: 'date', day, month, year: year !== null && year < 100 ? 2000 + year : year }
}

function monthOf(token: Token, hasDay: boolean): number | null {
  const long = MONTH_NUMBERS.get(token.norm)
  if (long !== undefined) return capitalised(token) || hasDay ? long : null
  return hasDay ? (SHORT_MONTHS[token.norm] ?? null) : null
}

interface Placed {
  readonly from: number
  readonly to: number
  readonly value: Value
}

function writtenDate(tokens: readonly Token[], at: number): Placed | null {
  const token = tokens[at]
  if (!token) return null
  // Most words are no month at all, and this is asked of every word.
  if (!MONTH_NUMBERS.has(token.norm) && SHORT_MONTHS[token.norm] === undefined) return null
  const before = tokens[at - 1]
  const hasDay = before !== undefined && DAY_OF_MONTH.test(before.norm) && Number(before.norm) <= 31
  const month = monthOf(token, hasDay)
  if (month === null) return null
  const dotted = tokens[at + 1]?.text === '.' && !MONTH_NUMBERS.has(token.norm) ? 2 : 1
  const after = tokens[at + dotted]
  const hasYear = after !== undefined && YEAR.test(after.norm)
  const value: Value = {
    kind: 'date',
    day: hasDay ? Number(before.norm) : null,
    month,
    year: hasYear ? Number(after.norm) : null,
  }
  return { from: hasDay ? at - 1 : at, to: hasYear ? at + dotted + 1 : at + 1, value }
}

function weekday(tokens: readonly Token[], at: number): Value | null {
  const token = tokens[at]
  if (!token) return null
  const day = WEEKDAY_NUMBERS.get(token.norm)
  if (day === undefined || !capitalised(token)) return null
  if (day === 7 && COUNTS_WEEKS.has(tokens[at - 1]?.norm ?? '')) return null
  return { kind: 'weekday', day }
}

function dateAt(tokens: readonly Token[], at: number): Placed | null {
  const token = tokens[at]
  if (!token) return null
  const single = numericDate(token) ?? weekday(tokens, at)
  return single ? { from: at, to: at + 1, value: single } : writtenDate(tokens, at)
}

const placed = (text: string, tokens: readonly Token[], { from, to, value }: Placed): Quantity => {
  const start = tokens[from]?.start ?? 0
  const end = tokens[to - 1]?.end ?? start
  return { from, to, value, start, end, text: text.slice(start, end) }
}

/**
 * Reads dates and weekdays from a tokenised text, in reading order: "13/8/2025", "28/11",
 * "13 Agustus 2025", "Oktober", "Rabu". A month or weekday counts only with its capital letter, or
 * beside a day.
 *
 * @example readDates(text, tokenise(text)) // "Rabu (13/8/2025)": a weekday and a date
 */
export function readDates(text: string, tokens: readonly Token[]): readonly Quantity[] {
  const dates: Quantity[] = []
  for (let at = 0; at < tokens.length; at++) {
    const date = dateAt(tokens, at)
    if (!date) continue
    dates.push(placed(text, tokens, date))
    at = date.to - 1
  }
  return dates
}

/** A weekday that stands with its date. */
export interface WeekdayPair {
  readonly weekday: Quantity
  readonly date: Quantity
  /** The weekday of that date, 1 to 7; null without a year or for a day that the calendar lacks. */
  readonly actual: number | null
}

/**
 * Finds weekdays that stand with a date: "Rabu (13/8/2025)", "Selasa malam (23/9/2025)",
 * "Jumat (28/11)", "Rabu, 13 Agustus 2025". Which half is wrong when they disagree cannot be known
 * (domain.md, "What goes wrong").
 *
 * @param dates of the text, where they are read already
 * @example readWeekdayPairs(text, tokenise(text))[0]?.actual // 3
 */
export function readWeekdayPairs(
  text: string,
  tokens: readonly Token[],
  dates: readonly Quantity[] = readDates(text, tokens),
): readonly WeekdayPair[] {
  return dates.flatMap((weekdayAt, index) => {
    const date = dates[index + 1]
    if (weekdayAt.value.kind !== 'weekday' || date?.value.kind !== 'date') return []
    if (date.value.day === null) return []
    const between = text.slice(weekdayAt.end, date.start)
    if (!/^,?(?:\s+(?:pagi|siang|sore|malam|dini hari|petang))?[\s,]*\(?$/u.test(between)) return []
    const { day, month, year } = date.value
    const named = year === null ? null : { day, month, year }
    return [{ weekday: weekdayAt, date, actual: named && isDay(named) ? weekdayOf(named) : null }]
  })
}
