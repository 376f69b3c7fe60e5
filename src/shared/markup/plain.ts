import type { Element, ElementContent, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { h } from 'hastscript'
import { safeUrl } from '#shared/article/safe-url.ts'
import { ALLOW_LIST } from './allow-list.ts'
import { hasClassLike } from './classes.ts'
import { cleanText, oneLine } from './clean-text.ts'
import { embedLink, isEmbed } from './embed.ts'
import { isHidden } from './hidden.ts'
import { looksOf } from './looks.ts'
import { pictureOf } from './picture.ts'
import { hasElement, isA, isElement } from './tree.ts'
import { isListMarker, wordLists } from './word-lists.ts'

type AddressOf = (address: string) => string | null

/** One name for what pages write in several ways. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['amp-img', 'img'],
  ['del', 's'],
  ['strike', 's'],
  ['ins', 'u'],
  ['menu', 'ul'],
])

/** What a block is by its class: a title of Word's, a figure of WordPress before it had blocks. */
function blockNamedByClass(element: Element): string {
  if (hasClassLike(element, /^Mso(?:Title|Subtitle)$/)) return 'h1'
  if (hasClassLike(element, /^(?:wp-caption-text|MsoCaption)$/)) return 'figcaption'
  return hasClassLike(element, /^wp-caption$/) ? 'figure' : element.tagName
}

/** What a part of a caption is by its class; null for any other element. */
function captionPart(element: Element, children: ElementContent[]): Element | null {
  if (!['span', 'em', 'i', 'small'].includes(element.tagName)) return null
  if (hasClassLike(element, /^(?:.*[-_])?(?:credit|attribution|photographer)s?$/i)) {
    return h('cite', { className: ['credit'] }, children)
  }
  return hasClassLike(element, /^(?:.*[-_])?licen[cs]e$/i)
    ? h('small', { className: ['licence'] }, children)
    : null
}

function figureOf({ properties: { dataAlt } }: Element, children: ElementContent[]): Element {
  // An export of ours without the picture itself keeps its alternative text here.
  const missing = typeof dataAlt === 'string' ? [h('img', { alt: oneLine(dataAlt) })] : []
  return h('figure', [...missing, ...children])
}

/** What is embedded with a caption is no picture: the link, and the caption's words under it. */
const captioned = (children: readonly ElementContent[]): ElementContent[] =>
  children.map((child) =>
    isElement(child) && isA(child, 'figcaption') ? h('p', child.children) : child,
  )

/** The few numbers that say something of an article. */
function keptOf({ tagName, properties }: Element): Element['properties'] {
  if (tagName === 'ol') {
    const start = Number(properties.start ?? 1)
    return Number.isSafeInteger(start) ? { start } : {}
  }
  if (tagName !== 'td' && tagName !== 'th') return {}
  const spans = [
    ['colSpan', Number(properties.colSpan ?? 1)],
    ['rowSpan', Number(properties.rowSpan ?? 1)],
  ] as const
  return Object.fromEntries(spans.filter(([, count]) => Number.isSafeInteger(count) && count > 1))
}

function plainElement(element: Element, addressOf: AddressOf): ElementContent[] {
  if (isListMarker(element)) return []
  const { tagName, properties } = element
  const name =
    tagName === 'p' || tagName === 'div'
      ? blockNamedByClass(element)
      : (SAME.get(tagName) ?? tagName)
  if (name === 'img') {
    const picture = pictureOf(element, addressOf)
    return picture === null ? [] : [picture]
  }
  const embedded = embedLink(element, addressOf)
  if (embedded !== null) return [embedded]
  const children = plainContent(element.children, addressOf)
  const part = captionPart(element, children)
  if (part !== null) return [part]
  const looks = looksOf(element)
  if (looks !== null) return looks.reduce((inside, look) => [h(look, inside)], children)
  if (name === 'a') {
    const href = typeof properties.href === 'string' ? addressOf(properties.href) : null
    return href === null ? children : [h('a', { href }, children)]
  }
  if (name === 'figure') {
    const hasPicture = hasElement(
      element,
      ({ tagName }) => SAME.get(tagName) === 'img' || tagName === 'img',
    )
    const isOfEmbed = !hasPicture && hasElement(element, isEmbed)
    return isOfEmbed ? captioned(children) : [figureOf(element, children)]
  }
  return [{ type: 'element', tagName: name, properties: keptOf(element), children }]
}

/** A picture that fades in starts transparent; words that do are hidden. */
const isSeen = (node: ElementContent): boolean =>
  node.type !== 'element' || node.tagName === 'img' || node.tagName === 'amp-img' || !isHidden(node)

const plainContent = (
  children: readonly ElementContent[],
  addressOf: AddressOf,
): ElementContent[] =>
  wordLists(children.filter(isSeen)).flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: cleanText(child.value) }]
    return child.type === 'element' ? plainElement(child, addressOf) : []
  })

/**
 * Brings foreign markup to the plain form that an article is read from, wherever it comes from, a file
 * or a clipboard: what is hidden is gone, what a word processor means is named, lists are lists, links
 * and pictures have addresses that may be kept, and only elements of the allow-list are left, without
 * style, class or event.
 *
 * @param addressOf returns the address to keep of a link or picture, or null; as `safeUrl` by itself
 * @example plainMarkup(fromHtml('<b style="font-weight:normal">Warga<script>x()</script></b>')) // Warga
 */
export function plainMarkup(root: Root, addressOf: AddressOf = safeUrl): Root {
  const content = root.children.filter((child) => child.type !== 'doctype')
  const safe = sanitize({ type: 'root', children: plainContent(content, addressOf) }, ALLOW_LIST)
  return safe.type === 'root' ? safe : { type: 'root', children: [] }
}
