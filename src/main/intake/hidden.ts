import type { Element } from 'hast'

/**
 * Ways in which a page hides words from its readers but not from a machine: text that nobody sees must
 * reach neither the article nor a summariser.
 */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0?\.?0*(?:%|\s|;|!|$)|font-size\s*:\s*0(?:\.0*)?(?:px|pt|em|rem|%|\s|;|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip(?:-path)?\s*:\s*(?:rect\(\s*0|inset\(\s*(?:50|100)%))/i

const HIDING_CLASS = new Set([
  'hidden',
  'sr-only',
  'visually-hidden',
  'screen-reader-text',
  'd-none',
])

/**
 * Says whether an element of a page is hidden by its own attributes.
 *
 * @example isHidden(h('span', { style: 'display:none' })) // true
 */
export function isHidden({ properties }: Element): boolean {
  const { hidden, ariaHidden, style, className } = properties
  if (hidden !== undefined && hidden !== null && hidden !== false) return true
  if (String(ariaHidden) === 'true') return true
  if (typeof style === 'string' && HIDING_STYLE.test(style)) return true
  return Array.isArray(className) && className.some((name) => HIDING_CLASS.has(String(name)))
}
