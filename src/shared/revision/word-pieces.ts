/** A word with what stands inside it: "23.00", "Rp1,2", "anak-anak". */
const WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}.,:/'’‐–-]*[\p{L}\p{M}\p{N}])?/gu

/** A word, white space, or another sign. */
const PIECE = new RegExp(`\\s+|${WORD.source}|[\\s\\S]`, WORD.flags)

const LETTER = /[\p{L}\p{N}]/u

/**
 * Cuts a text into whole words, white space and single signs; joined again they are the text.
 *
 * @example wordPieces('Pukul 23.00, di pasar.') // ['Pukul', ' ', '23.00', ',', ' ', 'di', ' ', 'pasar', '.']
 */
export const wordPieces = (text: string): string[] => text.match(PIECE) ?? []

/**
 * Counts the words among the pieces of a text, so that a measure of changes adds up.
 *
 * @example wordsIn('Pukul 23.00, di pasar.') // 4
 */
export const wordsIn = (text: string): number =>
  (text.match(WORD) ?? []).reduce((sum, word) => sum + (LETTER.test(word) ? 1 : 0), 0)
