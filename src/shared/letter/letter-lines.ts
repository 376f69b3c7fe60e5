import type { LetterPoint } from './letter.ts'

/**
 * The paragraphs of something written by hand, without empty ones.
 *
 * @example paragraphs('Halo.\r\n\n Periksa lagi. ') // ['Halo.', 'Periksa lagi.']
 */
export const paragraphs = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/**
 * A point of a letter line by line: what is to be done, then where, on which words, and for what reason.
 *
 * @example pointLines({ words: 'Sebut bulannya.', where: 'judul', quote: 'Panen', reason: null })
 *   // { words: ['Sebut bulannya.'], about: ['→ judul: “Panen”'] }
 */
export function pointLines({ words, where, quote, reason }: LetterPoint): {
  readonly words: readonly string[]
  readonly about: readonly string[]
} {
  const place = [where, quote === null ? null : `“${quote}”`].filter((part) => part !== null)
  return {
    words: paragraphs(words),
    about: [
      ...(place.length === 0 ? [] : [`→ ${place.join(': ')}`]),
      ...(reason === null ? [] : [`(${reason})`]),
    ],
  }
}
