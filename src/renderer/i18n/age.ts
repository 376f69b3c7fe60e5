import type { Language } from '#shared/contract/settings.ts'

export interface Age {
  readonly value: number
  readonly unit: 'minute' | 'hour' | 'day'
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * How long ago something was, in the largest unit that fills at least one. Times are in ms; a time in
 * the future (another machine's clock) counts as now.
 *
 * @example ageOf(Date.parse('2026-11-23T05:00Z'), Date.parse('2026-11-23T08:20Z')) // { value: 3, unit: 'hour' }
 */
export function ageOf(then: number, now: number): Age {
  const passed = Math.max(0, now - then)
  if (passed < HOUR) return { value: Math.floor(passed / MINUTE), unit: 'minute' }
  if (passed < DAY) return { value: Math.floor(passed / HOUR), unit: 'hour' }
  return { value: Math.floor(passed / DAY), unit: 'day' }
}

/** @example ageWords({ value: 3, unit: 'hour' }, 'id') // "3 jam" */
export const ageWords = ({ value, unit }: Age, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value)

/** Whether a draft waits longer than the house allows (`oldAfterHours`). */
export const isOld = (then: number, now: number, hours: number): boolean =>
  now - then >= hours * HOUR
