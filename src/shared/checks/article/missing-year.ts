import { type Day, isDay } from '#shared/language/calendar.ts'

const MS_A_DAY = 86_400_000
const time = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)

/** In the year that puts it nearest to a known day: "28/11" beside 2/1/2026 is of 2025. */
function nearestYear(day: number, month: number, known: Day): number {
  const distance = (year: number): number => Math.abs(time({ year, month, day }) - time(known))
  return [known.year - 1, known.year, known.year + 1].reduce((best, year) =>
    distance(year) < distance(best) ? year : best,
  )
}

/** Beyond this the nearest year is a guess: half a year away lies as near to the next. */
const NEAR_DAYS = 150

/**
 * Gives the year of a date that is printed without one, from the full dates of its article; null when
 * they do not agree on one, or none lies near enough.
 *
 * @param known the article's full dates
 * @example missingYear(28, 11, [{ year: 2025, month: 11, day: 25 }]) // 2025
 */
export function missingYear(day: number, month: number, known: readonly Day[]): number | null {
  const years = new Set(known.map((date) => nearestYear(day, month, date)))
  const [year] = years
  if (year === undefined || years.size > 1 || !isDay({ year, month, day })) return null
  const away = Math.min(...known.map((date) => Math.abs(time({ year, month, day }) - time(date))))
  return away <= NEAR_DAYS * MS_A_DAY ? year : null
}
