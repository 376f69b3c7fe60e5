import { useLocale } from 'use-intl'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** From here on days say more than hours. */
const DAYS_FROM = 2 * DAY

type DurationUnit = 'minute' | 'hour' | 'day'

const lengths: Readonly<Record<DurationUnit, number>> = { minute: MINUTE, hour: HOUR, day: DAY }

/**
 * The unit in which a time of so many seconds is said.
 *
 * @example unitFor(30 * 3600) // 'hour'
 */
export function unitFor(seconds: number): DurationUnit {
  if (seconds < HOUR) return 'minute'
  return seconds < DAYS_FROM ? 'hour' : 'day'
}

/** A time in a unit, as a number to draw. */
export const inUnit = (seconds: number, unit: DurationUnit): number => seconds / lengths[unit]

/** Indonesian has no short form that reads: its "hr" is a day. */
const SHORT = { en: 'short', id: 'long' } as const

/** Says a time of so many seconds in words: "36 hours", "2.5 days"; beside others below a plot "36 hr". */
export function useDurationWords(
  place: 'text' | 'axis' = 'text',
): (seconds: number | null, unit?: DurationUnit) => string {
  const language = useLocale()
  return (seconds, unit = unitFor(seconds ?? 0)) =>
    seconds === null
      ? '–'
      : new Intl.NumberFormat(language, {
          style: 'unit',
          unit,
          unitDisplay: place === 'axis' ? SHORT[language] : 'long',
          maximumFractionDigits: unit === 'minute' ? 0 : 1,
        }).format(inUnit(seconds, unit))
}
