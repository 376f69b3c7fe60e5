/** A day of the proleptic Gregorian calendar; months and days count from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const MONTHS: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

/** From Monday (1) to Sunday (7), as ISO 8601 counts. */
export const WEEKDAYS: readonly string[] = [
  'Senin',
  'Selasa',
  'Rabu',
  'Kamis',
  'Jumat',
  'Sabtu',
  'Minggu',
]

/** From Monday to Sunday, for messages in English. */
export const ENGLISH_WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

const MS_A_DAY = 86_400_000
const utc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)

function fromUtc(time: number): Day {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/**
 * Says whether the calendar has that day.
 *
 * @example isDay({ year: 2025, month: 2, day: 29 }) // false
 */
export function isDay(day: Day): boolean {
  const same = fromUtc(utc(day))
  return same.year === day.year && same.month === day.month && same.day === day.day
}

/**
 * Gives the weekday of a day, 1 (Monday) to 7 (Sunday).
 *
 * @example weekdayOf({ year: 2025, month: 8, day: 13 }) // 3: Rabu
 */
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay() || 7

/**
 * Moves a day by a number of days, backwards when negative.
 *
 * @example addDays({ year: 2025, month: 12, day: 31 }, 1) // { year: 2026, month: 1, day: 1 }
 */
export const addDays = (day: Day, days: number): Day => fromUtc(utc(day) + days * MS_A_DAY)
