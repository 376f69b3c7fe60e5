import type { SerializedNode } from './content.ts'
import { unfolded } from './grid.ts'
import { knownInline } from './known-inline.ts'
import { childrenOf } from './node-fields.ts'
import { lineBreakNode, tableNode } from './nodes.ts'

const LINES: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'table',
  'tablerow',
  'tablecell',
])

/** The lines of a cell: a block of it is at least one, and bare text between two blocks another. */
function linesIn(nodes: readonly SerializedNode[]): readonly SerializedNode[][] {
  const lines: SerializedNode[][] = []
  let bare: SerializedNode[] | null = null
  for (const node of nodes) {
    if (LINES.has(node.type)) {
      lines.push(...linesIn(childrenOf(node)))
      bare = null
      continue
    }
    if (bare === null) {
      bare = []
      lines.push(bare)
    }
    bare.push(...knownInline(node))
  }
  return lines
}

const cellOf = (cell: SerializedNode): readonly SerializedNode[] =>
  linesIn(childrenOf(cell))
    .filter(({ length }) => length > 0)
    .flatMap((line, at) => (at === 0 ? line : [lineBreakNode(), ...line]))

const countOf = (value: unknown): number => (Number.isSafeInteger(value) ? Number(value) : 1)

const isHeader = ({ headerState }: SerializedNode): boolean =>
  typeof headerState === 'number' && (headerState & 1) === 1

/**
 * A table as the article has it: a plain grid of cells with one line of text each, and at most a first
 * row that names the columns. Width, colour and merged cells are not kept.
 *
 * @returns null for a node that holds anything but rows of cells
 * @example knownTable({ type: 'table', children: [] }) // null
 */
export function knownTable(node: SerializedNode): SerializedNode | null {
  const rows = childrenOf(node)
  const cells = rows.map(childrenOf)
  const isTable =
    rows.length > 0 &&
    rows.every(({ type }) => type === 'tablerow') &&
    cells.every((row) => row.length > 0 && row.every(({ type }) => type === 'tablecell'))
  if (!isTable) return null
  const grid = unfolded(
    cells.map((row) =>
      row.map((cell) => ({
        cell,
        columns: countOf(cell.colSpan),
        rows: countOf(cell.rowSpan),
      })),
    ),
  )
  const [first = []] = cells
  const table = tableNode(
    grid.map((row) => row.map((cell) => (cell === null ? [] : cellOf(cell)))),
    first.every(isHeader),
  )
  return node.$ === undefined ? table : { ...table, $: node.$ }
}
