import type { Element } from 'hast'
import { toString as textIn } from 'hast-util-to-string'
import { type Flow, isFigure, linesOf, type ReadFlows } from './flow.ts'
import { joinPieces, type Look, type Piece, tidyPieces } from './inline-pieces.ts'
import type { HeadingLevel } from './nodes.ts'

const levelOf = (tagName: string): HeadingLevel => {
  // The page's h1 is the title, which is no part of the body.
  const level = Number(tagName.slice(1))
  return level === 3 || level === 4 || level === 5 || level === 6 ? level : 2
}

/**
 * Reads a heading as one line; figures in it come after it.
 *
 * @example readHeading(h('h3', 'Siapa yang datang'), look, read)
 */
export function readHeading(element: Element, look: Look, read: ReadFlows): readonly Flow[] {
  const flows = read(element.children, look)
  const pieces = joinPieces(flows.flatMap(linesOf), 'space')
  const level = levelOf(element.tagName)
  return [
    ...(pieces.length > 0 ? [{ kind: 'heading', level, pieces } as const] : []),
    ...flows.filter(isFigure),
  ]
}

/**
 * Reads a quotation; its paragraphs become lines, since Lexical's quote holds only text.
 *
 * @example readQuote(h('blockquote', [h('p', 'Kami siap.')]), look, read)
 */
export function readQuote(element: Element, look: Look, read: ReadFlows): readonly Flow[] {
  const flows = read(element.children, look)
  const pieces = joinPieces(flows.flatMap(linesOf), 'break')
  return [
    ...(pieces.length > 0 ? [{ kind: 'quote', pieces } as const] : []),
    ...flows.filter(isFigure),
  ]
}

/**
 * Reads a row of a table as a paragraph, cells parted by " | ", so that its facts stay words that can
 * be edited and be evidence. A row of one cell, or with several lines in a cell, is layout.
 *
 * @example readRow(h('tr', [h('td', 'beras'), h('td', 'Rp15.000')]), look, read)
 */
export function readRow(row: Element, look: Look, read: ReadFlows): readonly Flow[] {
  const cells = row.children.map((cell) => read([cell], look)).filter(({ length }) => length > 0)
  const lines = cells.map((flows) => flows.flatMap(linesOf))
  if (lines.length < 2 || lines.some(({ length }) => length > 1)) return cells.flat()
  const bar: Piece = { text: ' | ', ...look }
  const pieces = tidyPieces(lines.flatMap(([line = []], at) => (at === 0 ? line : [bar, ...line])))
  return [{ kind: 'paragraph', pieces }, ...cells.flat().filter(isFigure)]
}

/**
 * Reads preformatted text: its lines are kept, its looks are not.
 *
 * @example readPreformatted(h('pre', 'satu\ndua'), look)
 */
export const readPreformatted = (element: Element, look: Look): readonly Piece[] =>
  textIn(element)
    .split('\n')
    .flatMap((text, at): Piece[] => [...(at === 0 ? [] : [null]), { text, ...look }])
