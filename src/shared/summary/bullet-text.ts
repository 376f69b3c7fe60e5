import { shortened, withoutOpening } from './compress.ts'

/** A sentence as a bullet prints it. */
export interface BulletText {
  readonly text: string
  readonly fits: boolean
}

/**
 * Makes a bullet's text from a sentence: the whole sentence where it fits, else shortened by rule. What
 * is still too long says so, for a sentence is never cut.
 *
 * @param maxLength in UTF-16 units
 * @example bulletText('Selain itu, harga cabai naik.', 220) // { text: 'Harga cabai naik.', fits: true }
 */
export function bulletText(sentence: string, maxLength: number): BulletText {
  const whole = withoutOpening(sentence)
  if (whole.length <= maxLength) return { text: whole, fits: true }
  const text = shortened(whole)
  return { text, fits: text.length <= maxLength }
}
