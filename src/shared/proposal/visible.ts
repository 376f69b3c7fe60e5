/** Controls, private use and everything that Unicode calls ignorable: zero-width, bidi, fillers, tags. */
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu

/**
 * Returns a text as a person sees it, in one line: nothing invisible, white space collapsed.
 *
 * @example visible('Kota\u200b\u00a0Arum\n') // 'Kota Arum'
 */
export const visible = (text: string): string =>
  text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().toWellFormed().normalize('NFC')

/**
 * Says whether a text holds characters that nobody sees.
 *
 * @example hasInvisible('Kota\u200b Arum') // true
 */
export const hasInvisible = (text: string): boolean => text.search(INVISIBLE) >= 0
