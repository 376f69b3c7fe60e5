import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { oneLine } from '#shared/markup/clean-text.ts'
import { elementsOf } from '#shared/markup/tree.ts'
import { keptUrl } from './links.ts'

/** What the head of a page says about the piece; '' and null where it says nothing. */
export interface PageMeta {
  readonly title: string
  readonly excerpt: string
  readonly printsExcerpt: boolean
  readonly writer: string
  readonly category: string
  readonly base: string | null
  readonly amp: boolean
}

/** " - IDN Times", " | Kabar Kota": the outlet behind a title in <title>. */
const OUTLET = /\s+[-–—|]\s+[^-–—|]{2,40}$/u

const EXCERPT_CLASS = /^(?:.*[-_])?(?:excerpt|standfirst)$/i

const isExcerpt = (classes: unknown): boolean =>
  Array.isArray(classes) && classes.some((name) => EXCERPT_CLASS.test(String(name)))

/** An address is no name. */
const isName = (writer: string): boolean => !/[/@:]/.test(writer) && writer.length <= 100

/**
 * Reads a page's head, without running or fetching anything.
 *
 * @example pageMeta(fromHtml('<title>Panen Raya | Kabar Kota</title>')).title // 'Panen Raya'
 */
export function pageMeta(root: Root): PageMeta {
  const named = new Map<string, string>()
  let title = ''
  let printed = ''
  let base: string | null = null
  let amp = false
  for (const { tagName, properties, children } of elementsOf(root)) {
    if (tagName === 'html') amp = 'amp' in properties || '⚡' in properties
    if (tagName === 'title' && title === '') title = oneLine(textOf({ type: 'root', children }))
    if (printed === '' && isExcerpt(properties.className)) {
      printed = oneLine(textOf({ type: 'root', children }))
    }
    if (tagName === 'base' || (tagName === 'link' && String(properties.rel) === 'canonical')) {
      base ??= keptUrl(String(properties.href ?? ''), null)
    }
    if (tagName !== 'meta') continue
    const name = String(properties.name ?? properties.property ?? '').toLowerCase()
    if (!named.has(name)) named.set(name, oneLine(String(properties.content ?? '')))
  }
  const writer = named.get('author') ?? ''
  return {
    title: named.get('og:title') || title.replace(OUTLET, ''),
    excerpt: printed || named.get('description') || named.get('og:description') || '',
    printsExcerpt: printed !== '',
    writer: isName(writer) ? writer : '',
    // ogp.me names a section of a news site so.
    category: named.get('article:section') ?? '',
    base,
    amp,
  }
}
