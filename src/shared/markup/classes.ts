import type { Element } from 'hast'

/**
 * Says whether a class of an element passes a test.
 *
 * @example hasClassLike(h('p.MsoTitle'), /^Mso/) // true
 */
export const hasClassLike = ({ properties: { className } }: Element, test: RegExp): boolean =>
  Array.isArray(className) && className.some((name) => test.test(String(name)))
