/** A heading's printed number, and the heading without it. */
export interface NumberedHeading {
  readonly number: number | null
  readonly heading: string
}

/**
 * Parts the printed number of a listicle's heading from its words.
 *
 * @example splitSectionNumber('2. Pasar dibuka lagi') // { number: 2, heading: 'Pasar dibuka lagi' }
 */
export function splitSectionNumber(text: string): NumberedHeading {
  const printed = /^\s*(\d{1,3})[.)]\s*(?=\D)/u.exec(text)
  const number = printed?.[1]
  return printed && number !== undefined
    ? { number: Number(number), heading: text.slice(printed[0].length).trim() }
    : { number: null, heading: text.trim() }
}
