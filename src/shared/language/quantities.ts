import { never } from '#shared/contract/outcome.ts'
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

/** The ends of "10-15" and "2017/2018"; null for a value that is not made of two. */
function endsOf(value: Value): readonly [number, number] | null {
  if (value.kind === 'range') return [value.low, value.high]
  if (value.kind !== 'score') return null
  const [low = Number.NaN, high = Number.NaN] = value.code.split('-').map(Number)
  return low < high ? [low, high] : null
}

const numberOf = (value: Value): number | null =>
  value.kind === 'number' ? value.value : value.kind === 'year' ? value.year : null

/**
 * Says whether a passage with some values states a bullet's one: "10-15 persen" by "10 sampai 15
 * persen", an end by its range, but a range not by one of its ends.
 *
 * @param article every value of the passage
 * @example isStatedBy(range, [ten, fifteen]) // true
 */
export function isStatedBy(bullet: Value, article: readonly Value[]): boolean {
  const ends = endsOf(bullet)
  if (ends === null) {
    const alone = numberOf(bullet)
    return article.some(
      (value) =>
        sameValue(bullet, value) || (alone !== null && endsOf(value)?.includes(alone) === true),
    )
  }
  return (
    article.some((value) => value.kind === bullet.kind && sameValue(bullet, value)) ||
    ends.every((end) => article.some((value) => numberOf(value) === end))
  )
}

/** "lebih dari 30" for 37 still informs; "lebih dari 10" for 19 misleads. */
const FARTHEST = 0.3
const NEAR = 0.1

/** A number keeps its first digits and fills up with zeros: 5.402 becomes 5.000 or, upwards, 6.000. */
function toDigits(value: number, digits: number, round: (value: number) => number): number {
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits)
  return Number((round(value / step) * step).toPrecision(12))
}

/**
 * Says whether a bullet's number is the article's one, rounded. "lebih dari" rounds down and "hampir" up,
 * to one or two digits; "sekitar" allows a tenth either way; an exact number from a thousand on may keep
 * two digits of a longer one.
 *
 * @example isRounding(more_than_five_thousand, 5402) // "lebih dari 5.000" for 5.402
 */
export function isRounding(bullet: Value, article: Value): boolean {
  if (bullet.kind !== 'number' || article.kind !== 'number') return false
  if (bullet.unit !== article.unit && bullet.unit !== 'plain' && article.unit !== 'plain')
    return false
  if (article.value <= 0 || bullet.value <= 0) return false
  const off = Math.abs(bullet.value - article.value) / article.value
  const rounds = (round: (value: number) => number, digits: readonly number[]) =>
    off <= FARTHEST &&
    digits.some((count) => toDigits(article.value, count, round) === bullet.value)
  switch (bullet.about) {
    case 'above':
      return rounds(Math.floor, [1, 2])
    case 'below':
      return rounds(Math.ceil, [1, 2])
    case 'near':
      return off <= NEAR && toDigits(bullet.value, 2, Math.round) === bullet.value
    case null:
      return bullet.value >= 1000 && off > 0 && rounds(Math.round, [2])
    default:
      return never(bullet.about)
  }
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
  const paired = (kind: string) => kind === 'range' || kind === 'score'
  if (paired(a.kind) && paired(b.kind)) return true
  const dated = (kind: string) => kind === 'date' || kind === 'year'
  return x === y || (dated(x) && dated(y)) || (x === 'number' && y === 'year')
}
