import type { Element, ElementContent, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { isHidden } from './hidden.ts'
import { keptUrl } from './links.ts'
import { isListMark, meaningOf } from './office.ts'

/** One name for what pages write in several ways. */
const SAME: Readonly<Record<string, string>> = {
  'amp-img': 'img',
  del: 's',
  strike: 's',
  ins: 'u',
  big: 'span',
  time: 'span',
}

const CREDIT_CLASS = /^(?:.*[-_])?(?:credit|attribution|photographer)s?$/i
const LICENCE_CLASS = /^(?:.*[-_])?licen[cs]e$/i

/** A smaller picture is a counting pixel. */
const SMALLEST = 3

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

function pictureOf(element: Element, base: string | null): Element | null {
  const { width, height, src, dataSrc, alt } = element.properties
  if ([width, height].some((side) => side !== undefined && Number(side) < SMALLEST)) return null
  const address = [dataSrc, src]
    .map((value) => keptUrl(stringOf(value), base))
    .find((url) => url?.startsWith('http'))
  return h('img', { src: address ?? null, alt: stringOf(alt) })
}

function namedByClass(element: Element, meaning: string): string {
  const classes = Array.isArray(element.properties.className) ? element.properties.className : []
  if (meaning === 'span' || meaning === 'em' || meaning === 'small') {
    if (classes.some((name) => CREDIT_CLASS.test(String(name)))) return 'cite'
    if (classes.some((name) => LICENCE_CLASS.test(String(name)))) return 'small'
  }
  return meaning
}

/** Word prints "1." or a bullet itself; the list it stands for is made anew, a list for each item. */
function wordItem(element: Element, children: ElementContent[]): Element {
  const mark = element.children.find((child) => child.type === 'element' && isListMark(child))
  const number = mark === undefined ? null : /^\s*(\d+)[.)]/.exec(textOf(mark))?.[1]
  const item = h('li', children)
  return number == null ? h('ul', item) : h('ol', { start: Number(number) }, item)
}

function preparedElement(element: Element, base: string | null): ElementContent[] {
  const meaning = meaningOf(element)
  if (meaning === 'drop') return []
  // A picture that fades in starts transparent; words that do are hidden.
  if (SAME[meaning] !== 'img' && meaning !== 'img' && isHidden(element)) return []
  const tagName = namedByClass(element, SAME[meaning] ?? meaning)
  if (tagName === 'img') {
    const picture = pictureOf(element, base)
    return picture === null ? [] : [picture]
  }
  const children = element.children.flatMap((child) => prepared(child, base))
  if (tagName === 'li' && element.tagName !== 'li') return [wordItem(element, children)]
  if (tagName === 'a') {
    const href = keptUrl(stringOf(element.properties.href), base)
    return href === null ? children : [h('a', { href }, children)]
  }
  const { dataAlt } = element.properties
  if (tagName === 'figure' && typeof dataAlt === 'string') {
    // An export of ours without the picture itself keeps its alternative text here.
    return [h('figure', [h('img', { alt: dataAlt }), ...children])]
  }
  const start = Number(element.properties.start ?? 1)
  const properties = tagName === 'ol' && Number.isInteger(start) ? { start } : {}
  return [{ type: 'element', tagName, properties, children }]
}

/**
 * Rewrites a page's nodes to plain HTML while style and class can still be read: what is hidden goes,
 * what a word processor means is named, addresses become absolute or go.
 */
export function prepared(node: RootContent, base: string | null): ElementContent[] {
  switch (node.type) {
    case 'element':
      return preparedElement(node, base)
    case 'text':
      return [node]
    default:
      return []
  }
}
