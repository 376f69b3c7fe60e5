import type { Element } from 'hast'
import { hasClassLike } from './classes.ts'
import { styleOf } from './style.ts'

const isNothing = (value: string): boolean => Number.parseFloat(value) === 0
const isFarOff = (value: string): boolean => Number.parseFloat(value) <= -100
const isCutAway = (value: string): boolean => /^(?:rect\(\s*0|inset\(\s*(?:50|100)%)/.test(value)

/**
 * Ways in which a page hides words from its readers but not from a machine: text that nobody sees must
 * reach neither the article nor a summariser.
 */
const HIDING_STYLE: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['display', (value) => value === 'none'],
  ['visibility', (value) => value === 'hidden' || value === 'collapse'],
  ['content-visibility', (value) => value === 'hidden'],
  ['mso-hide', (value) => value === 'all'],
  ['opacity', isNothing],
  ['font-size', isNothing],
  ['left', isFarOff],
  ['top', isFarOff],
  ['text-indent', isFarOff],
  ['clip', isCutAway],
  ['clip-path', isCutAway],
])

const HIDING_CLASS = /^(?:hidden|sr-only|visually-hidden|screen-reader-text|d-none)$/

/**
 * Says whether an element of a page is hidden by its own attributes.
 *
 * @example isHidden(h('span', { style: 'display:none' })) // true
 */
export function isHidden(element: Element): boolean {
  const { hidden, ariaHidden } = element.properties
  if (hidden !== undefined && hidden !== null && hidden !== false) return true
  if (String(ariaHidden) === 'true' || hasClassLike(element, HIDING_CLASS)) return true
  return [...styleOf(element)].some(
    ([property, value]) => HIDING_STYLE.get(property)?.(value) ?? false,
  )
}
