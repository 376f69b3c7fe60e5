import type { SerializedNode } from './content.ts'
import { lineBreakNode, linkNode, textNode } from './nodes.ts'

/** How text looks where it stands: Lexical's format bits, and the link around it. */
export interface Look {
  readonly format: number
  readonly url: string | null
}

/** A stretch of one look, or a line break (null). */
export type Piece = (Look & { readonly text: string }) | null

const sameLook = (a: Look, b: Look): boolean => a.format === b.format && a.url === b.url

// What HTML collapses; a no-break space (U+00A0) is a character like any other.
const SPACES = /[ \t\n\r\f]+/g

/**
 * Collapses white space as HTML prints it: one space between words, none at the edges of a block or
 * beside a line break; no line break at the edges; equal neighbours merged.
 *
 * @example tidyPieces([{ text: ' Halo ', format: 0, url: null }, null]) // [{ text: 'Halo', ... }]
 */
export function tidyPieces(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = []
  const trimLast = () => {
    const last = out.at(-1)
    if (!last?.text.endsWith(' ')) return
    out.pop()
    if (last.text.length > 1) out.push({ ...last, text: last.text.slice(0, -1) })
  }
  for (const piece of pieces) {
    const last = out.at(-1)
    if (piece === null) {
      trimLast()
      if (out.length > 0) out.push(null)
      continue
    }
    const atStart = last === undefined || last === null || last.text.endsWith(' ')
    const spaced = piece.text.replace(SPACES, ' ')
    const text = atStart && spaced.startsWith(' ') ? spaced.slice(1) : spaced
    if (text === '') continue
    if (last && sameLook(last, piece)) out[out.length - 1] = { ...last, text: last.text + text }
    else out.push({ ...piece, text })
  }
  trimLast()
  while (out.at(-1) === null) out.pop()
  return out
}

/**
 * Joins tidied lines to one, a line break or a space between each two.
 *
 * @example joinPieces([[a], [b]], 'break') // [a, null, b]
 */
export function joinPieces(
  lines: readonly (readonly Piece[])[],
  seam: 'break' | 'space',
): readonly Piece[] {
  const between: Piece = seam === 'break' ? null : { text: ' ', format: 0, url: null }
  return tidyPieces(lines.flatMap((line, at) => (at === 0 ? line : [between, ...line])))
}

/**
 * Cuts a paragraph where it holds two line breaks in a row: many pages part their paragraphs so.
 *
 * @example splitAtEmptyLines([a, null, null, b]) // [[a], [b]]
 */
export function splitAtEmptyLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [[]]
  pieces.forEach((piece, at) => {
    if (piece === null && (pieces[at - 1] === null || pieces[at + 1] === null)) {
      if (paragraphs.at(-1)?.length !== 0) paragraphs.push([])
    } else {
      paragraphs.at(-1)?.push(piece)
    }
  })
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}

/**
 * Makes Lexical's inline nodes of tidied pieces; neighbours with the same address share one link.
 *
 * @example inlineNodes([{ text: 'Halo', format: 1, url: null }]) // [textNode('Halo', 1)]
 */
export function inlineNodes(pieces: readonly Piece[]): readonly SerializedNode[] {
  const nodes: SerializedNode[] = []
  let link: { readonly url: string; readonly children: SerializedNode[] } | null = null
  const endLink = () => {
    if (link) nodes.push(linkNode(link.url, link.children))
    link = null
  }
  for (const piece of pieces) {
    const url: string | null = piece ? piece.url : null
    if (link && link.url !== url) endLink()
    const node = piece ? textNode(piece.text, piece.format) : lineBreakNode()
    if (url === null) nodes.push(node)
    else if (link) link.children.push(node)
    else link = { url, children: [node] }
  }
  endLink()
  return nodes
}
