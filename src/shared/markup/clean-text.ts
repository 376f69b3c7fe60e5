/**
 * Characters that a reader cannot see: C0 and C1 controls but tab and line feed, soft hyphen, zero width
 * space and joiners of words, marks of direction, and the tag characters in which instructions to a
 * machine can be hidden (research on prompt injection in submissions). The joiners that emoji and some
 * scripts need (U+200C, U+200D) stay.
 */
const UNSEEN =
  /(?![\t\n])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/**
 * Returns the text as it is kept: NFC, line feeds only, ordinary spaces, nothing unseen. The original
 * bytes stay in the store.
 *
 * @example cleanText('Kota\u00a0Arum\u200b') // 'Kota Arum'
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .toWellFormed()
    .normalize('NFC')

/**
 * Returns a text as one line: cleaned, white space collapsed, none at the ends.
 *
 * @example oneLine(' Kota\n Arum ') // 'Kota Arum'
 */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()
