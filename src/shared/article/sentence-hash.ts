import { digest } from './digest.ts'

/**
 * Brings a text to the form in which typography and case no longer tell: Unicode NFC, lower case, one
 * kind of quotation mark and dash, three dots, single spaces, none beside punctuation.
 *
 * @example plainForm('“Kami  siap” , katanya') // '"kami siap",katanya'
 */
export const plainForm = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[‘’‚‛‹›′`]/gu, "'")
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([^\p{L}\p{M}\p{N} ]) ?/gu, '$1')
    .trim()

/**
 * Names what a sentence says. A bullet's acceptance rests on it: tidying spaces, quotes, dashes or
 * capitals in the article does not send the bullet back to be checked.
 *
 * @example sentenceHash('Ia tiba .') === sentenceHash('ia  tiba.') // true
 */
export const sentenceHash = (text: string): string => digest(plainForm(text))
