import type { Quantity } from '#shared/language/quantity.ts'

/**
 * Says whether a value is a weekday.
 *
 * @example isWeekday(quantity) // true for "Rabu"
 */
export const isWeekday = ({ value }: Quantity): boolean => value.kind === 'weekday'

/**
 * Says whether a value is a date or a year.
 *
 * @example isDate(quantity) // true for "13/8/2025" and "2025"
 */
export const isDate = ({ value }: Quantity): boolean =>
  value.kind === 'date' || value.kind === 'year'

/**
 * Says whether a value is a number of any other sort: amount, range, score, time.
 *
 * @example isCount(quantity) // true for "15 ribu"
 */
export const isCount = (quantity: Quantity): boolean => !isWeekday(quantity) && !isDate(quantity)
