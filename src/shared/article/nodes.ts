import { ENVELOPE_SCHEMA, type Envelope, type SerializedNode } from './content.ts'

/** Version of every @lexical package whose JSON these shapes are (package.json pins it). */
export const LEXICAL_VERSION = '0.52.0'

/** Bits of a text node's `format` (lexical 0.52.0, LexicalConstants). */
export const FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
  highlight: 128,
} as const

export type HeadingLevel = 2 | 3 | 4 | 5 | 6

/** A figure's fields as they are stored: plain strings that hash, diff and export without an editor. */
export type FigureFields = {
  readonly asset: string | null
  readonly alt: string
  readonly caption: string
  readonly credit: string
  readonly licence: string
}

// As Lexical writes them, so that an article which was never opened and one which was are the same JSON.
const element = { direction: null, format: '', indent: 0, version: 1 }

/**
 * A stretch of text with one look.
 *
 * @param format sum of FORMAT bits
 * @example textNode('Warga Batu Lima', FORMAT.bold)
 */
export const textNode = (text: string, format = 0): SerializedNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

/**
 * A line break within a block.
 *
 * @example paragraphNode([textNode('Baris satu'), lineBreakNode(), textNode('baris dua')])
 */
export const lineBreakNode = (): SerializedNode => ({ type: 'linebreak', version: 1 })

/**
 * A link around inline nodes.
 *
 * @param url as safeUrl allows it
 * @example linkNode('https://contoh.id/', [textNode('laporan lengkap')])
 */
export const linkNode = (url: string, children: readonly SerializedNode[]): SerializedNode => ({
  ...element,
  type: 'link',
  url,
  rel: null,
  target: null,
  title: null,
  children: [...children],
})

/**
 * A paragraph of inline nodes.
 *
 * @example paragraphNode([textNode('Pasar Sagu dibuka kembali.')])
 */
export const paragraphNode = (children: readonly SerializedNode[]): SerializedNode => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: [...children],
})

/**
 * A heading of inline nodes.
 *
 * @example headingNode(2, [textNode('1. Pasar dibuka pukul enam')])
 */
export const headingNode = (
  level: HeadingLevel,
  children: readonly SerializedNode[],
): SerializedNode => ({ ...element, type: 'heading', tag: `h${level}`, children: [...children] })

/**
 * A quotation set apart; lines are parted by line breaks.
 *
 * @example quoteNode([textNode('Kami tidak akan pindah.')])
 */
export const quoteNode = (children: readonly SerializedNode[]): SerializedNode => ({
  ...element,
  type: 'quote',
  children: [...children],
})

/**
 * A list. An item is its inline nodes; a nested list is an item of its own that holds only that list,
 * as Lexical has it.
 *
 * @param start number of the first item
 * @example listNode('bullet', [[textNode('beras')], [textNode('sagu')]])
 */
export function listNode(
  listType: 'bullet' | 'number',
  items: readonly (readonly SerializedNode[])[],
  start = 1,
): SerializedNode {
  return {
    ...element,
    type: 'list',
    listType,
    start,
    tag: listType === 'number' ? 'ol' : 'ul',
    children: items.map((children, at) => ({
      ...element,
      type: 'listitem',
      value: start + at,
      children: [...children],
    })),
  }
}

/** What Lexical writes of a cell: one that heads its column, or none. */
const cellNode = (isHeader: boolean, children: readonly SerializedNode[]): SerializedNode => ({
  ...element,
  type: 'tablecell',
  backgroundColor: null,
  colSpan: 1,
  headerState: isHeader ? 1 : 0,
  rowSpan: 1,
  children: [paragraphNode(children)],
})

/**
 * A table: rows of cells, each with its inline nodes. A plain grid: cells are not merged, and a row that
 * is short gets empty ones at its end.
 *
 * @param hasHeader the first row names the columns
 * @example tableNode([[[textNode('Beras')], [textNode('Rp15.000')]]], false)
 */
export function tableNode(
  rows: readonly (readonly (readonly SerializedNode[])[])[],
  hasHeader: boolean,
): SerializedNode {
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0)
  return {
    ...element,
    type: 'table',
    children: rows.map((cells, at) => ({
      ...element,
      type: 'tablerow',
      children: Array.from({ length: columns }, (_, column) =>
        cellNode(hasHeader && at === 0, cells[column] ?? []),
      ),
    })),
  }
}

/**
 * A picture with what is written about it.
 *
 * @example figureNode({ asset: null, alt: '', caption: 'ilustrasi pasar', credit: 'pexels.com/Rini', licence: '' })
 */
export const figureNode = ({
  asset,
  alt,
  caption,
  credit,
  licence,
}: FigureFields): SerializedNode => ({
  type: 'figure',
  version: 1,
  asset,
  alt,
  caption,
  credit,
  licence,
})

/**
 * Holds a block of a type that this version does not know, whole.
 *
 * @example unknownBlockNode({ type: 'poll', version: 2, question: 'Setuju?' })
 */
export const unknownBlockNode = (original: SerializedNode): SerializedNode => ({
  type: 'unknown-block',
  version: 1,
  original,
})

/**
 * Puts blocks into the envelope in which a body is stored.
 *
 * @example envelope([paragraphNode([textNode('Halo.')])])
 */
export const envelope = (blocks: readonly SerializedNode[]): Envelope => ({
  schema: ENVELOPE_SCHEMA,
  lexical: LEXICAL_VERSION,
  state: { root: { ...element, type: 'root', children: [...blocks] } },
})
