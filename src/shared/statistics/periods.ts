import { addDays, type Day, dayIn, startOfDay } from './time-zone.ts'

/** How far back the statistics look: so many days with today, or to the first draft. */
export const RANGES = ['7', '30', '90', 'all'] as const
export type Range = (typeof RANGES)[number]

/** What is counted together. */
export const STEPS = ['day', 'week', 'month'] as const
export type Step = (typeof STEPS)[number]

/** A stretch of time that is counted together, named by its first day; times in ISO UTC, `to` is outside. */
export interface Period {
  readonly day: Day
  readonly from: string
  readonly to: string
}

/** Days that are still told apart one by one, and those told apart by the week. */
const DAYS_BY_DAY = 92
const DAYS_BY_WEEK = 731

const DAY_MS = 86_400_000
const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS

/** Whole days alone are fine enough for a quarter; further back a plot of days is a hedge. */
function stepFor(days: number): Step {
  if (days <= DAYS_BY_DAY) return 'day'
  return days <= DAYS_BY_WEEK ? 'week' : 'month'
}

/** Monday (ISO 8601), the first of the month, or the day itself. */
function beginning(step: Step, day: Day): Day {
  switch (step) {
    case 'day':
      return day
    case 'week':
      return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
    case 'month':
      return `${day.slice(0, 8)}01`
  }
}

/** Where the next period begins. */
const after = (step: Step, day: Day): Day =>
  step === 'month' ? beginning('month', addDays(day, 31)) : addDays(day, step === 'week' ? 7 : 1)

/**
 * The periods of a range, oldest first, the last one with today in it. Days are those of the zone, with
 * its changes of the clocks: one of 23 or 25 hours is one day.
 *
 * @param now ms since 1970
 * @param first of the oldest draft, ms since 1970; null without drafts
 * @example periodsOf('7', 'Asia/Jakarta', Date.parse('2026-03-02T05:00Z'), null).periods[0]?.day // '2026-02-24'
 */
export function periodsOf(
  range: Range,
  zone: string,
  now: number,
  first: number | null,
): { readonly step: Step; readonly periods: readonly Period[] } {
  const today = dayIn(zone, now)
  const oldest =
    range === 'all'
      ? dayIn(zone, Math.min(first ?? now, now))
      : addDays(today, 1 - Number.parseInt(range, 10))
  const step = stepFor(daysBetween(oldest, today) + 1)
  const periods: Period[] = []
  for (let day = beginning(step, oldest); day <= today; day = after(step, day)) {
    const [from, to] = [day, after(step, day)].map((at) =>
      new Date(startOfDay(zone, at)).toISOString(),
    )
    if (from !== undefined && to !== undefined) periods.push({ day, from, to })
  }
  return { step, periods }
}
