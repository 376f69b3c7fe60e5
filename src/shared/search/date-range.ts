import { addDays, type Day } from '#shared/statistics/time-zone.ts'

/** A stretch of days, both ends included; null for an open end. */
export interface DateRange {
  readonly from: Day | null
  readonly to: Day | null
}

const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/

const two = (part: string): string => part.padStart(2, '0')

const isDay = (day: string): boolean => {
  const ms = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day)
}

/** The days of a year, a month or one day. */
function daysOf(text: string): { readonly from: Day; readonly to: Day } | null {
  const [, year, month, day] = DATE.exec(text) ?? []
  if (year === undefined || year === '0000') return null
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const first = `${year}-${two(month)}-${two(day ?? '1')}`
  if (!isDay(first)) return null
  if (day !== undefined) return { from: first, to: first }
  if (Number(month) === 12) return { from: first, to: `${year}-12-31` }
  return { from: first, to: addDays(`${year}-${two(String(Number(month) + 1))}-01`, -1) }
}

/**
 * Reads a year, a month, a day, or a stretch between two of them ("2026-10..2026-11", open at one end).
 *
 * @returns null when it is none; `from` may lie behind `to`, which is for the caller to say
 * @example readDateRange('2026-02') // { from: '2026-02-01', to: '2026-02-28' }
 */
export function readDateRange(text: string): DateRange | null {
  const ends = text.split('..')
  const [first = '', last] = ends
  if (ends.length > 2) return null
  if (last === undefined) return daysOf(first)
  const [from, to] = [daysOf(first), daysOf(last)]
  if ((first !== '' && from === null) || (last !== '' && to === null)) return null
  return from === null && to === null ? null : { from: from?.from ?? null, to: to?.to ?? null }
}
