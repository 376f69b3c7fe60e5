/** How many hours ago a draft came in, at least and at most; null for an open end. */
export interface AgeRange {
  readonly least: number | null
  readonly most: number | null
}

const DAY = 24
const UNITS: Readonly<Record<string, number>> = {
  '': DAY,
  hari: DAY,
  day: DAY,
  days: DAY,
  jam: 1,
  hour: 1,
  hours: 1,
}

const COMPARED = /^(>=?|<=?)(\d{1,5})([a-z]*)$/
const BETWEEN = /^(\d{1,5})?\.\.(\d{1,5})?([a-z]*)$/
const ONE = /^(\d{1,5})([a-z]*)$/

const hours = (number: string | undefined, unit: number): number | null =>
  number === undefined ? null : Number(number) * unit

/**
 * Reads how old a draft is, in days, or with a unit in hours: ">3", "<12jam", "3..7", "2".
 *
 * @returns null when it is none; `least` may lie above `most`, which is for the caller to say. "2" is from
 *   two days to three.
 * @example readAgeRange('>3') // { least: 72, most: null }
 */
export function readAgeRange(typed: string): AgeRange | null {
  const text = typed.toLowerCase().replaceAll(/\s+/gu, '')
  const [, sign, compared, of = ''] = COMPARED.exec(text) ?? []
  if (sign !== undefined) {
    const unit = UNITS[of]
    if (unit === undefined) return null
    const age = hours(compared, unit)
    return sign.startsWith('>') ? { least: age, most: null } : { least: null, most: age }
  }
  const [between, least, most, each = ''] = BETWEEN.exec(text) ?? []
  if (between !== undefined) {
    const unit = UNITS[each]
    if (unit === undefined || (least === undefined && most === undefined)) return null
    return { least: hours(least, unit), most: hours(most, unit) }
  }
  const [, one, ofOne = ''] = ONE.exec(text) ?? []
  const unit = UNITS[ofOne]
  if (one === undefined || unit === undefined) return null
  return { least: Number(one) * unit, most: (Number(one) + 1) * unit }
}

const inDays = (age: number | null): boolean => age === null || age % DAY === 0

/**
 * Prints what `readAgeRange` reads again as the same; '' for a range that is open at both ends.
 *
 * @param unit the word for hours, in the language of who reads it
 * @example printAgeRange({ least: 72, most: null }, 'jam') // '>3'
 */
export function printAgeRange({ least, most }: AgeRange, unit: 'jam' | 'hours'): string {
  const isInDays = inDays(least) && inDays(most)
  const number = (age: number): number => (isInDays ? age / DAY : age)
  const of = isInDays ? '' : unit
  if (least === null) return most === null ? '' : `<${number(most)}${of}`
  return most === null ? `>${number(least)}${of}` : `${number(least)}..${number(most)}${of}`
}
