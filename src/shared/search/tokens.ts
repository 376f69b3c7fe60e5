/** A word of a text as it is compared, and where it stands: UTF-16 offsets. */
export interface SearchToken {
  readonly word: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/**
 * How a word is compared: without case and without the marks of its letters, so that "Café" is found by "cafe".
 *
 * @example folded('Café') // 'cafe'
 */
export const folded = (word: string): string =>
  // Most words have no marks, and most of the time of a search goes into comparing words.
  PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()

const PLAIN = /^[A-Za-z0-9]+$/u

/**
 * Cuts a text into its words. The index is fed with them and a query is cut the same way, so that what was
 * found can be marked in the text; "kerja-sama" is two words.
 *
 * @example searchTokens('Kerja-sama').map(({ word }) => word) // ['kerja', 'sama']
 */
export const searchTokens = (text: string): readonly SearchToken[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const word = folded(found)
    return word === '' ? [] : [{ word, start: index, end: index + found.length }]
  })

/** The words alone, in their order. */
export const searchWords = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map(folded).filter((word) => word !== '')
