import {
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { type NodeView, walkText } from '#shared/article/walk-text.ts'

/** A stretch of a block's text and the text node that shows it; null for a break between two of them. */
export interface Piece {
  readonly key: NodeKey | null
  /** The line break that is a space in the line of a table's row, or a line's end elsewhere. */
  readonly breakKey: NodeKey | null
  readonly start: number
  readonly end: number
}

const view: NodeView<LexicalNode> = {
  typeOf: (node) => node.getType(),
  childrenOf: (node) => ($isElementNode(node) ? node.getChildren() : []),
  textOf: (node) => node.getTextContent(),
}

/** Says where each character of a block's text stands in the editor, by the walk that the checks take. */
export const $piecesOf = (block: LexicalNode): readonly Piece[] =>
  [...walkText(block, view)].map(({ node, text, start }) => ({
    key: $isTextNode(node) ? node.getKey() : null,
    breakKey: $isLineBreakNode(node) ? node.getKey() : null,
    start,
    end: start + text.length,
  }))

/** A block's text, as the checks read it. */
export const $textOf = (block: LexicalNode): string =>
  [...walkText(block, view)].map(({ text }) => text).join('')

/** Where an offset into a block's text stands: a text node and the offset into it. */
export interface Point {
  readonly key: NodeKey
  readonly offset: number
}

/**
 * The point of an offset. At the seam of two nodes `toward` says which: the start of a stretch belongs
 * to the node that follows, its end to the one before.
 */
export function pointAt(
  pieces: readonly Piece[],
  offset: number,
  toward: 'start' | 'end',
): Point | null {
  const texts = pieces.filter((piece) => piece.key !== null)
  const fits = (piece: Piece) =>
    toward === 'start'
      ? piece.start <= offset && offset < piece.end
      : piece.start < offset && offset <= piece.end
  const touches = (piece: Piece) => piece.start <= offset && offset <= piece.end
  const piece = texts.find(fits) ?? texts.find(touches)
  return piece === undefined || piece.key === null
    ? null
    : { key: piece.key, offset: offset - piece.start }
}

/** The offset into the block's text of a point in one of its text nodes, or null for a foreign node. */
export function offsetOf(pieces: readonly Piece[], point: Point): number | null {
  const piece = pieces.find(({ key }) => key === point.key)
  return piece === undefined ? null : Math.min(piece.start + point.offset, piece.end)
}
