import type { Nodes } from 'hast'
import type { Look, Piece } from './inline-pieces.ts'
import type { FigureFields, HeadingLevel } from './nodes.ts'
import { CELL_SEAM } from './walk-text.ts'

/** An item of a list: a line of its own, or a list nested in the list. */
export type Item =
  | { readonly kind: 'line'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly list: ListFlow }

export interface ListFlow {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly Item[]
}

export interface FigureFlow {
  readonly kind: 'figure'
  readonly fields: FigureFields
}

export interface TableFlow {
  readonly kind: 'table'
  readonly hasHeader: boolean
  readonly rows: readonly (readonly (readonly Piece[])[])[]
}

/** A block on its way from markup to Lexical. */
export type Flow =
  | { readonly kind: 'paragraph' | 'quote'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly pieces: readonly Piece[] }
  | FigureFlow
  | ListFlow
  | TableFlow

/** Reads markup into blocks; what reads one kind of element is given it for what stands inside. */
export type ReadFlows = (nodes: readonly Nodes[], look: Look) => readonly Flow[]

/**
 * Says whether a block is a figure: it then stands beside the text that it was found in.
 *
 * @example flows.filter(isFigure)
 */
export const isFigure = (flow: Flow): flow is FigureFlow => flow.kind === 'figure'

const BAR: Piece = { text: CELL_SEAM, format: 0, url: null }

const rowLine = (cells: readonly (readonly Piece[])[]): readonly Piece[] =>
  cells.filter(({ length }) => length > 0).flatMap((cell, at) => (at === 0 ? cell : [BAR, ...cell]))

/**
 * The lines of a block, where they have to become part of another block.
 *
 * @example linesOf({ kind: 'figure', fields }) // []
 */
export function linesOf(flow: Flow): readonly (readonly Piece[])[] {
  if (flow.kind === 'figure') return []
  if (flow.kind === 'table') return flow.rows.map(rowLine).filter(({ length }) => length > 0)
  if (flow.kind !== 'list') return [flow.pieces]
  const lines = flow.items.flatMap((item) =>
    item.kind === 'line' ? [item.pieces] : linesOf(item.list),
  )
  return lines.filter(({ length }) => length > 0)
}
