/** Whole numbers from `least` to `most`, both included; null for an open end. */
export interface NumberRange {
  readonly least: number | null
  readonly most: number | null
}

const COMPARED = /^(>=|>|<=|<)(\d{1,6})$/
const BETWEEN = /^(\d{1,6})?\.\.(\d{1,6})?$/
const ONE = /^\d{1,6}$/

const numberOrNone = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text)

function compared(sign: string, number: number): NumberRange | null {
  if (sign === '>') return { least: number + 1, most: null }
  if (sign === '>=') return { least: number, most: null }
  if (sign === '<=') return { least: null, most: number }
  return number === 0 ? null : { least: null, most: number - 1 }
}

/**
 * Reads how many: "3", ">0", "<=2", "2..5", open at one end.
 *
 * @returns null when it is none; `least` may lie above `most`, which is for the caller to say
 * @example readNumberRange('>0') // { least: 1, most: null }
 */
export function readNumberRange(text: string): NumberRange | null {
  const [, sign, number] = COMPARED.exec(text) ?? []
  if (sign !== undefined) return compared(sign, Number(number))
  const [between, least, most] = BETWEEN.exec(text) ?? []
  if (between !== undefined && between !== '..')
    return { least: numberOrNone(least), most: numberOrNone(most) }
  return ONE.test(text) ? { least: Number(text), most: Number(text) } : null
}

/**
 * Prints what `readNumberRange` reads again as the same; '' for a range that is open at both ends.
 *
 * @example printNumberRange({ least: 1, most: null }) // '>0'
 */
export function printNumberRange({ least, most }: NumberRange): string {
  if (least === null) return most === null ? '' : `<${most + 1}`
  if (most === null) return least === 0 ? '>=0' : `>${least - 1}`
  return least === most ? String(least) : `${least}..${most}`
}
