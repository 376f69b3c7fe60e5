import type { Element } from 'hast'
import type { Look } from './inline-pieces.ts'
import { FORMAT } from './nodes.ts'
import { safeUrl } from './safe-url.ts'

/** What an element is to an article. `inline` and `block` are looked through. */
export type Role =
  | 'skip'
  | 'break'
  | 'inline'
  | 'block'
  | 'heading'
  | 'quote'
  | 'list'
  | 'item'
  | 'figure'
  | 'picture'
  | 'row'
  | 'table'

const names = (list: string): readonly string[] => list.split(' ')

const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...names(
    'script style noscript template head title meta link base iframe frame object embed applet svg math canvas audio video source track map button input select textarea datalist dialog',
  ).map((name) => [name, 'skip'] as const),
  ...names(
    'p div section article main header footer aside nav address center details summary fieldset form legend hgroup search pre hr html body caption colgroup thead tbody tfoot td th figcaption',
  ).map((name) => [name, 'block'] as const),
  ...names('h1 h2 h3 h4 h5 h6').map((name) => [name, 'heading'] as const),
  ...names('ul ol menu dl').map((name) => [name, 'list'] as const),
  ...names('li dt dd').map((name) => [name, 'item'] as const),
  ['br', 'break'],
  ['blockquote', 'quote'],
  ['figure', 'figure'],
  ['img', 'picture'],
  ['tr', 'row'],
  ['table', 'table'],
])

const FORMATS: ReadonlyMap<string, number> = new Map([
  ['strong', FORMAT.bold],
  ['b', FORMAT.bold],
  ['em', FORMAT.italic],
  ['i', FORMAT.italic],
  ['cite', FORMAT.italic],
  ['s', FORMAT.strikethrough],
  ['strike', FORMAT.strikethrough],
  ['del', FORMAT.strikethrough],
  ['u', FORMAT.underline],
  ['ins', FORMAT.underline],
  ['code', FORMAT.code],
  ['kbd', FORMAT.code],
  ['samp', FORMAT.code],
  ['tt', FORMAT.code],
  ['sub', FORMAT.subscript],
  ['sup', FORMAT.superscript],
  ['mark', FORMAT.highlight],
])

/**
 * Says whether an element carries a class.
 *
 * @example hasClass(h('small.licence'), 'licence') // true
 */
export const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name)

/**
 * Says what an element is to an article. What is hidden, runs or is a form is skipped; what is not
 * known is looked through, so that its words stay.
 *
 * @example roleOf(h('blockquote')) // 'quote'
 */
export function roleOf(element: Element): Role {
  if (element.properties.hidden) return 'skip'
  return ROLES.get(element.tagName) ?? 'inline'
}

/**
 * The look of text inside an element. A link with another scheme than http, https and mailto is
 * dropped, its words stay.
 *
 * @example lookInside(h('strong'), { format: 0, url: null }) // { format: 1, url: null }
 */
export function lookInside(element: Element, look: Look): Look {
  if (element.tagName === 'a') {
    const { href } = element.properties
    return { ...look, url: look.url ?? (typeof href === 'string' ? safeUrl(href) : null) }
  }
  const format = FORMATS.get(element.tagName)
  return format === undefined ? look : { ...look, format: look.format | format }
}
