import type { Element, ElementContent, Nodes } from 'hast'
import { h } from 'hastscript'
import { isDataTable } from '#shared/article/table-from-hast.ts'
import { CONTAINERS } from '#shared/markup/allow-list.ts'
import { elementsOf, hasElement, isA, isElement, linesOf } from '#shared/markup/tree.ts'
import { captionOf, figureOf } from './figure.ts'
import { inline, isAllBold, paragraphs, wordsOf } from './inline.ts'
import { joinedLists, listBlocks } from './list.ts'
import type { Block } from './page.ts'

const HEADING = /^h[1-6]$/

const BLOCKS = new Set([
  ...CONTAINERS,
  ...'blockquote figcaption figure h1 h2 h3 h4 h5 h6 hr img li ol p pre td th tr ul'.split(' '),
])

const FURNITURE = new Set(['nav', 'aside', 'footer'])

const holdsBlock = (element: Element): boolean =>
  hasElement(element, ({ tagName }) => BLOCKS.has(tagName))

/** A heading set as a bold paragraph: short, and no sentence. */
function paragraph(children: ElementContent[]): Element {
  const element = h('p', children)
  const words = wordsOf(element)
  const isHeading = isAllBold(children) && words.length <= 150 && !/[.,:;…]$/u.test(words)
  return isHeading ? h('h2', words) : element
}

const rowOf = (row: Element): Element =>
  h(
    'p',
    row.children
      .filter((cell) => isElement(cell))
      .map((cell) => wordsOf(cell))
      .join(' | '),
  )

/** A table of words is one block, whatever stands in its cells; what is printed above it is a paragraph. */
const tableBlocks = (table: Element): readonly Element[] => [
  ...table.children
    .filter((child) => isA(child, 'caption'))
    .flatMap((caption) => elementsIn(isElement(caption) ? caption.children : [])),
  { ...table, children: table.children.filter((child) => !isA(child, 'caption')) },
]

function figureBlocks(figure: Element): readonly Element[] | null {
  const parts = [...elementsOf(figure)]
  const caption = captionOf(parts.find(({ tagName }) => tagName === 'figcaption'))
  const images = parts.filter(({ tagName }) => tagName === 'img')
  if (images.length === 0) return null
  return images.map(({ properties: { src, alt } }) =>
    figureOf({
      src: typeof src === 'string' ? src : null,
      alt: typeof alt === 'string' ? alt : '',
      ...caption,
    }),
  )
}

const isFigure = ({ tagName }: Element): boolean => tagName === 'figure'

/** A quotation of several paragraphs is one block, its paragraphs parted by line breaks. */
function quoteBlocks(quote: Element): readonly Element[] {
  const inner = elementsIn(quote.children)
  const words = inner
    .filter((block) => !isFigure(block))
    .flatMap(({ children }, at) => (at === 0 ? children : [h('br'), ...children]))
  return [h('blockquote', inline(words)), ...inner.filter(isFigure)]
}

/** The blocks that an element makes by itself; null for one that only holds others. */
function blocksMadeBy(element: Element): readonly Element[] | null {
  const { tagName } = element
  if (HEADING.test(tagName)) return holdsBlock(element) ? null : [h(tagName, wordsOf(element))]
  switch (tagName) {
    case 'hr':
      return []
    case 'img':
      return figureBlocks(h('figure', element))
    case 'figure':
      return figureBlocks(element)
    case 'ul':
    case 'ol':
      return listBlocks(element, elementsIn)
    case 'table':
      return isDataTable(element) ? tableBlocks(element) : null
    case 'tr':
      return element.children.filter((cell) => isElement(cell)).some(holdsBlock)
        ? null
        : [rowOf(element)]
    case 'pre':
      return linesOf(element)
        .split('\n')
        .map((line) => h('p', line.trim()))
    case 'blockquote':
      return quoteBlocks(element)
    default:
      return null
  }
}

/** Opens inline elements that hold blocks, as `<a><h2>` and `<b><p>` do. */
const opened = (nodes: readonly Nodes[]): readonly Nodes[] =>
  nodes.flatMap((node) =>
    isElement(node) && !BLOCKS.has(node.tagName) && holdsBlock(node)
      ? opened(node.children)
      : [node],
  )

function blocksIn(nodes: readonly Nodes[], furniture: boolean): readonly Block[] {
  const blocks: Block[] = []
  let loose: ElementContent[] = []
  const add = (element: Element): void => {
    if (isFigure(element) || wordsOf(element) !== '') blocks.push({ element, furniture })
  }
  const close = (): void => {
    paragraphs(loose).map(paragraph).forEach(add)
    loose = []
  }
  for (const node of opened(nodes)) {
    if (node.type === 'text') loose.push(node)
    if (!isElement(node)) continue
    if (!BLOCKS.has(node.tagName)) {
      loose.push(node)
      continue
    }
    close()
    const made = blocksMadeBy(node)
    made?.forEach(add)
    if (made !== null) continue
    const inside = blocksIn(node.children, furniture || FURNITURE.has(node.tagName))
    for (const block of inside) blocks.push(block)
  }
  close()
  return blocks
}

const elementsIn = (nodes: readonly Nodes[]): readonly Element[] =>
  blocksIn(nodes, false).map(({ element }) => element)

/**
 * Brings a sanitised tree to a flat run of blocks: `p`, `h1` to `h6`, `ul`, `ol`, `blockquote`, `figure`,
 * `table`.
 * Words are kept in their order, white space is what a browser would show, and words that stand in no
 * block become paragraphs.
 *
 * @example flatten([h('div', ['Satu', h('p', 'Dua')])]) // blocks p "Satu", p "Dua"
 */
export const flatten = (nodes: readonly Nodes[]): readonly Block[] =>
  joinedLists(blocksIn(nodes, false))
