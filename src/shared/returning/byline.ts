/**
 * Brings a byline to the form in which two are compared: without "Oleh", role, academic title behind a
 * comma, punctuation and case. No name is guessed: another order of its parts is another name.
 *
 * @returns '' for a byline that names nobody
 * @example bylineKey('Oleh: Made Ayu (Community Writer)') // 'made ayu'
 */
export const bylineKey = (byline: string): string =>
  byline
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, ' ')
    .replace(/[,|–—].*$/su, ' ')
    .replace(/^[^\p{L}\p{N}]*(?:ditulis oleh|oleh|penulis|written by|by)(?![\p{L}\p{N}])/u, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
