/** What the walk asks of a node, so that it reads stored JSON and a live editor alike. */
export interface NodeView<N> {
  readonly typeOf: (node: N) => string
  /** In order; none for a node that holds no others. */
  readonly childrenOf: (node: N) => readonly N[]
  /** The characters of a text or tab node. */
  readonly textOf: (node: N) => string
}

/** A stretch of a block's text and the node it comes from. */
export interface TextPiece<N> {
  /** null for the seam between two list items, rows or cells, which no node stands for. */
  readonly node: N | null
  readonly text: string
  /** UTF-16 offset in the block's text. */
  readonly start: number
  /** The link that it stands in, if any. */
  readonly link: N | null
}

/** Between two cells of a row: no word, name or number reads over it. */
export const CELL_SEAM = ' | '

const LINKS: ReadonlySet<string> = new Set(['link', 'autolink'])

/**
 * Walks the text of one top-level block in order. The pieces joined are the block's text, by which
 * sentences, evidence and findings give their offsets: whoever turns an offset into a place must walk
 * the same way, so all do it here.
 *
 * A line break is "\n"; so is the seam between two list items. An item that holds only a nested list
 * is no line of its own. A row of a table is one line: its cells are parted by CELL_SEAM, and a line break in
 * one is a space. Figures and unknown blocks have no text.
 *
 * @example [...walkText(block, view)].map((piece) => piece.text).join('') // 'beras\nsagu'
 */
export function* walkText<N>(block: N, view: NodeView<N>): Generator<TextPiece<N>> {
  let start = 0
  let lines = 0
  const piece = (node: N | null, text: string, link: N | null): TextPiece<N> => {
    const made = { node, text, start, link }
    start += text.length
    return made
  }
  let lineBreak = '\n'
  function* rows(table: N): Generator<TextPiece<N>> {
    lineBreak = ' '
    for (const [at, row] of view.childrenOf(table).entries()) {
      if (at > 0) yield piece(null, '\n', null)
      for (const [place, cell] of view.childrenOf(row).entries()) {
        if (place > 0) yield piece(null, CELL_SEAM, null)
        yield* walk(cell, null)
      }
    }
  }
  function* walk(node: N, link: N | null): Generator<TextPiece<N>> {
    const type = view.typeOf(node)
    if (type === 'text' || type === 'tab') yield piece(node, view.textOf(node), link)
    else if (type === 'linebreak') yield piece(node, lineBreak, link)
    else if (type === 'table') yield* rows(node)
    else if (type !== 'figure' && type !== 'unknown-block') {
      const children = view.childrenOf(node)
      if (type === 'listitem' && !isWrapper(children, view)) {
        if (lines > 0) yield piece(null, '\n', null)
        lines += 1
      }
      const inner = LINKS.has(type) ? node : link
      for (const child of children) yield* walk(child, inner)
    }
  }
  yield* walk(block, null)
}

function isWrapper<N>(children: readonly N[], view: NodeView<N>): boolean {
  const [first] = children
  return first !== undefined && view.typeOf(first) === 'list'
}
