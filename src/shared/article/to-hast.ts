import type { Element, ElementContent, Root, RootContent } from 'hast'
import type { Envelope, SerializedNode } from './content.ts'
import { childrenOf, formatOf, originalOf, stringOf } from './node-fields.ts'
import { FORMAT } from './nodes.ts'
import { safePictureAddress, safeUrl } from './safe-url.ts'
import { wrapUnknown } from './wrap-unknown.ts'

const element = (
  tagName: string,
  children: readonly ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children: [...children] })

const text = (value: string): ElementContent => ({ type: 'text', value })

/** From the innermost element to the outermost. */
const TAGS: readonly (readonly [number, string])[] = [
  [FORMAT.code, 'code'],
  [FORMAT.subscript, 'sub'],
  [FORMAT.superscript, 'sup'],
  [FORMAT.highlight, 'mark'],
  [FORMAT.underline, 'u'],
  [FORMAT.strikethrough, 's'],
  [FORMAT.italic, 'em'],
  [FORMAT.bold, 'strong'],
]

const formatted = (node: SerializedNode): ElementContent =>
  TAGS.filter(([bit]) => (formatOf(node) & bit) !== 0).reduce<ElementContent>(
    (content, [, tag]) => element(tag, [content]),
    text(stringOf(node, 'text')),
  )

function inline(node: SerializedNode): readonly ElementContent[] {
  if (node.type === 'linebreak') return [element('br', [])]
  if (node.type !== 'link' && node.type !== 'autolink') {
    return stringOf(node, 'text') === '' ? [] : [formatted(node)]
  }
  const children = childrenOf(node).flatMap(inline)
  const href = safeUrl(stringOf(node, 'url'))
  return href === null || children.length === 0 ? children : [element('a', children, { href })]
}

const inlineOf = (node: SerializedNode): readonly ElementContent[] =>
  childrenOf(node).flatMap(inline)

function list(node: SerializedNode): Element {
  const items: Element[] = []
  for (const item of childrenOf(node)) {
    const [first] = childrenOf(item)
    const last = items.at(-1)
    if (first?.type !== 'list') items.push(element('li', inlineOf(item)))
    // A nested list belongs to the line before it; without one it stands in an item of its own.
    else if (last && last.children.length > 0) last.children.push(list(first))
    else items.push(element('li', [list(first)]))
  }
  const ordered = node.listType === 'number'
  const { start } = node
  return element(
    ordered ? 'ol' : 'ul',
    items,
    ordered && typeof start === 'number' && start !== 1 ? { start } : {},
  )
}

/** One without a word is left out, as an empty paragraph is. */
function table(node: SerializedNode): readonly Element[] {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => ({
      isHeader: cell.headerState === 1,
      words: childrenOf(cell).flatMap(inlineOf),
    })),
  )
  if (rows.flat().every(({ words }) => words.length === 0)) return []
  const hasHeader = rows[0]?.every(({ isHeader }) => isHeader) ?? false
  const elements = rows.map((cells, at) =>
    element(
      'tr',
      cells.map(({ words }) =>
        hasHeader && at === 0 ? element('th', words, { scope: 'col' }) : element('td', words),
      ),
    ),
  )
  const body = hasHeader ? elements.slice(1) : elements
  return [
    element('table', [
      ...(hasHeader ? [element('thead', elements.slice(0, 1))] : []),
      ...(body.length === 0 ? [] : [element('tbody', body)]),
    ]),
  ]
}

function figure(node: SerializedNode): Element {
  const part = (tagName: string, name: 'caption' | 'credit' | 'licence') =>
    stringOf(node, name) === ''
      ? []
      : [element(tagName, [text(stringOf(node, name))], { className: [name] })]
  const parts = [...part('span', 'caption'), ...part('cite', 'credit'), ...part('small', 'licence')]
  const caption = parts.flatMap((child, at) => (at === 0 ? [child] : [text(' '), child]))
  const alt = stringOf(node, 'alt')
  const src = safePictureAddress(stringOf(node, 'asset'))
  return element(
    'figure',
    [
      ...(src === null ? [] : [element('img', [], { src, alt })]),
      ...(caption.length === 0 ? [] : [element('figcaption', caption)]),
    ],
    // An image without an address is no valid HTML.
    src === null ? { dataAlt: alt } : {},
  )
}

/** The words of a block that cannot be shown, in reading order, a paragraph each. */
const wordsOf = (node: SerializedNode): readonly string[] => {
  const own = stringOf(node, 'text')
  return [...(own === '' ? [] : [own]), ...childrenOf(node).flatMap(wordsOf)]
}

function block(node: SerializedNode): readonly RootContent[] {
  const original = originalOf(node)
  if (node.type === 'unknown-block' && original) {
    return wordsOf(original).map((words) => element('p', [text(words)]))
  }
  if (node.type === 'figure') return [figure(node)]
  if (node.type === 'list') return childrenOf(node).length === 0 ? [] : [list(node)]
  if (node.type === 'table') return table(node)
  const children = inlineOf(node)
  if (children.length === 0) return []
  switch (node.type) {
    case 'heading':
      // The page's h1 is the title.
      return [element(node.tag === 'h1' ? 'h2' : stringOf(node, 'tag'), children)]
    case 'quote':
      return [element('blockquote', [element('p', children)])]
    default:
      return [element('p', children)]
  }
}

/**
 * Makes markup of an article's body, for export. Only safe addresses come out; empty blocks do not; of
 * an unknown block the words do.
 *
 * `bodyFromHast(bodyToHast(body))` has the canonical form of `body`, apart from what HTML cannot tell:
 * white space at the edges or in a row, two line breaks in a row, looks that have no element (small
 * capitals), unknown blocks, and a table of one column, which a page uses to lay itself out.
 *
 * @example toHtml(bodyToHast(envelope([paragraphNode([textNode('Halo', 1)])]))) // '<p><strong>Halo</strong></p>'
 */
export const bodyToHast = (body: Envelope): Root => ({
  type: 'root',
  children: wrapUnknown(body).state.root.children.flatMap(block),
})
