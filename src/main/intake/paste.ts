/** Elements that say something which the plain text of the same clipboard does not. */
const STRUCTURE =
  /<(?:h[1-6]|ul|ol|li|blockquote|figure|img|table|strong|b|em|i|a|p|article)[\s>/]/i

/**
 * Says which half of a clipboard to read. Programs put an HTML half beside every text; one without any
 * structure, such as a single <span>, would only lose the line breaks.
 *
 * @example pastedAs({ text: 'Warga', html: '<span>Warga</span>' }) // 'text'
 */
export function pastedAs({ text, html }: { text: string; html: string }): 'text' | 'html' {
  if (html.trim() === '') return 'text'
  return STRUCTURE.test(html) || text.trim() === '' ? 'html' : 'text'
}
