const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
const ROMAN = /^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u

/**
 * Reads a Roman numeral of up to 399, as in "Sultan Halim IV" or "Pekan Raya XX".
 *
 * @param word lower case
 * @returns null for what is none
 * @example readRoman('xix') // 19
 */
export function readRoman(word: string): number | null {
  if (word === '' || !ROMAN.test(word)) return null
  const values = Array.from(word, (letter) => DIGITS[letter] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}
