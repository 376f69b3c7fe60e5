import { weekdayOf } from '#shared/language/calendar.ts'
import type { TokenRange, Value } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { readRoman } from '#shared/language/roman.ts'
import type { Token } from '#shared/language/tokens.ts'

const ONE = new Set(['satu', 'seorang', 'sebuah', 'seekor', 'suatu', 'sebutir', 'selembar'])
const CAPITALS = /^\p{Lu}+$/u

function countsAs({ norm, text }: Token, value: number): boolean {
  if (value === 1 && ONE.has(norm)) return true
  if (value === 2 && norm === 'kedua') return true
  return CAPITALS.test(text) && readRoman(norm) === value
}

/**
 * Says whether a stretch of a sentence means a value without printing it so: "Jumat" by its date, 1 by
 * "seorang", 2 by "kedua", 20 by "XX".
 *
 * @example implies(reading, wholeOf(reading), quantity.value)
 */
export function implies(
  { tokens, quantities }: Reading,
  { from, to }: TokenRange,
  value: Value,
): boolean {
  if (value.kind === 'number') {
    return tokens.slice(from, to).some((token) => countsAs(token, value.value))
  }
  if (value.kind !== 'weekday') return false
  return quantities.some(({ value: other, ...at }) => {
    if (at.from < from || at.to > to) return false
    if (other.kind !== 'date' || other.day === null || other.year === null) return false
    return weekdayOf({ year: other.year, month: other.month, day: other.day }) === value.day
  })
}
