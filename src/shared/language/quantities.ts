import { readDates } from './dates.ts'
import { readNumbers } from './numbers.ts'
import { type Quantity, tokensOf, type Value } from './quantity.ts'
import type { Token } from './tokens.ts'

/**
 * Reads every value that a tokenised text states: dates, weekdays, numbers, scores, times.
 *
 * @example readQuantities(text, tokenise(text)) // in reading order, none over another
 */
export function readQuantities(text: string, tokens: readonly Token[]): readonly Quantity[] {
  const dates = readDates(text, tokens)
  return [...dates, ...readNumbers(text, tokens, tokensOf(dates))].sort((a, b) => a.start - b.start)
}

const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b

function sameNumber(
  a: Extract<Value, { kind: 'number' }>,
  b: Extract<Value, { kind: 'number' }>,
): boolean {
  const loose = (unit: string) => unit === 'plain' || unit === 'ordinal'
  return a.value === b.value && (a.unit === b.unit || loose(a.unit) || loose(b.unit))
}

/** One order of the two; `sameValue` asks both. */
function matches(a: Value, b: Value): boolean {
  switch (a.kind) {
    case 'date':
      return (
        (b.kind === 'date' &&
          a.month === b.month &&
          agree(a.day, b.day) &&
          agree(a.year, b.year)) ||
        (b.kind === 'year' && a.year === b.year)
      )
    case 'weekday':
      return b.kind === 'weekday' && a.day === b.day
    case 'year':
      return b.kind === 'year' && a.year === b.year
    case 'number':
      return (b.kind === 'number' && sameNumber(a, b)) || (b.kind === 'year' && a.value === b.year)
    case 'range':
      return (
        (b.kind === 'range' && a.low === b.low && a.high === b.high) ||
        (b.kind === 'number' && (b.value === a.low || b.value === a.high)) ||
        (b.kind === 'year' && (b.year === a.low || b.year === a.high))
      )
    case 'vague':
      return (
        (b.kind === 'vague' && a.low === b.low) ||
        (b.kind === 'number' && b.value >= a.low && b.value <= a.high)
      )
    case 'score':
    case 'code':
      return b.kind === a.kind && a.code === b.code
    case 'clock':
      return (
        (b.kind === 'clock' && a.code === b.code) ||
        (b.kind === 'number' && a.code === `${b.value}.00`.padStart(5, '0'))
      )
  }
}

/**
 * Says whether two values state the same, as far as both state it: "13 Agustus" and "13/8/2025",
 * "15 ribu" and "15.000", "ribuan" and "4.200".
 *
 * @example sameValue(readOne('15 ribu'), readOne('15.000')) // true
 */
export const sameValue = (a: Value, b: Value): boolean => matches(a, b) || matches(b, a)

/** Two significant digits are what "hampir 5.400" or "5,4 ribu" keep. */
function rounded(value: number, digits: number): number {
  return Number(value.toPrecision(digits))
}

/**
 * Says whether a bullet's number is the article's one, rounded: to its own last digit when it has at
 * least two, or in the direction of "lebih dari", "hampir", "sekitar" by at most a tenth.
 *
 * @example isRounding(five_thousand_about, 5402) // "lebih dari 5.000" for 5.402
 */
export function isRounding(bullet: Value, article: Value): boolean {
  if (bullet.kind !== 'number' || article.kind !== 'number') return false
  if (bullet.unit !== article.unit && bullet.unit !== 'plain' && article.unit !== 'plain')
    return false
  if (article.value === 0) return false
  if (bullet.about && Math.abs(bullet.value - article.value) / article.value <= 0.1) {
    return bullet.value === rounded(bullet.value, 2)
  }
  return (
    bullet.value >= 1000 &&
    article.value !== rounded(article.value, 2) &&
    bullet.value === rounded(article.value, 2)
  )
}

/**
 * Says whether two values can stand in for each other: a replaced number was a number before.
 *
 * @example comparable({ kind: 'year', year: 2019 }, { kind: 'date', month: 5, day: 1, year: 2019 }) // true
 */
export function comparable(a: Value, b: Value): boolean {
  const family = ({ kind }: Value) =>
    kind === 'range' || kind === 'vague' || kind === 'code' ? 'number' : kind
  const [x, y] = [family(a), family(b)]
  const dated = (kind: string) => kind === 'date' || kind === 'year'
  return x === y || (dated(x) && dated(y)) || (x === 'number' && y === 'year')
}
