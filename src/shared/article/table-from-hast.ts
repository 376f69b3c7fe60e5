import type { Element, ElementContent, Nodes } from 'hast'
import { type Flow, linesOf, type ReadFlows } from './flow.ts'
import { type Spanning, unfolded } from './grid.ts'
import { roleOf } from './hast-roles.ts'
import { joinPieces, type Look } from './inline-pieces.ts'

const isElement = (node: Nodes): node is Element => node.type === 'element'

const GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])

/** What stands in a table as its parts, through the groups of its rows. */
const partsOf = ({ children }: Element): readonly Element[] =>
  children
    .filter(isElement)
    .filter((child) => roleOf(child) !== 'skip')
    .flatMap((child) => (GROUPS.has(child.tagName) ? partsOf(child) : [child]))

const rowsOf = (table: Element): readonly (readonly Element[])[] =>
  partsOf(table)
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) =>
      row.children
        .filter(isElement)
        .filter(({ tagName, properties }) => /^t[dh]$/.test(tagName) && !properties.hidden),
    )
    .filter(({ length }) => length > 0)

const spanOf = (value: unknown): number => {
  const count = Number(value ?? 1)
  return Number.isSafeInteger(count) && count > 0 ? count : 1
}

const gridOf = (table: Element): readonly (Element | null)[][] =>
  unfolded(
    rowsOf(table).map((row) =>
      row.map(
        (cell): Spanning<Element> => ({
          cell,
          columns: spanOf(cell.properties.colSpan),
          rows: spanOf(cell.properties.rowSpan),
        }),
      ),
    ),
  )

/** A cell with more blocks than this is a part of a page. */
const MOST_BLOCKS = 3

const LAYOUT: ReadonlySet<string> = new Set(['heading', 'quote', 'figure', 'picture', 'row'])

const isBlock = (node: ElementContent): boolean =>
  isElement(node) && ['block', 'list', 'item'].includes(roleOf(node))

const holdsLayout = ({ children }: Element): boolean =>
  children
    .filter(isElement)
    .some((child) => child.tagName === 'table' || LAYOUT.has(roleOf(child)) || holdsLayout(child))

const isPartOfPage = (cell: Element): boolean =>
  cell.children.filter(isBlock).length > MOST_BLOCKS || holdsLayout(cell)

/**
 * Says whether a table is one of an article: at least two columns of words. One that holds headings,
 * quotations, pictures or tables lays out a page, and is read as what stands in it.
 *
 * @example isDataTable(h('table', h('tr', [h('td', 'Beras'), h('td', 'Rp15.000')]))) // true
 */
export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table)
  return rows.some(({ length }) => length > 1) && !rows.flat().some(isPartOfPage)
}

/**
 * Counts the cells that reach over others: they are unfolded, so an editor should look at the table.
 *
 * @example mergedCells(h('table', h('tr', h('td', { colSpan: 2 }, 'Harga')))) // 1
 */
export const mergedCells = (table: Element): number =>
  rowsOf(table)
    .flat()
    .filter(({ properties: { colSpan, rowSpan } }) => spanOf(colSpan) > 1 || spanOf(rowSpan) > 1)
    .length

/**
 * Reads a table of words as a plain grid; its caption becomes a paragraph above it. A first row of nothing
 * but `th` names the columns.
 *
 * @returns [] for a table without words
 * @example readTable(h('table', h('tr', [h('td', 'Beras'), h('td', 'Rp15.000')])), look, read)
 */
export function readTable(table: Element, look: Look, read: ReadFlows): readonly Flow[] {
  const captions = partsOf(table).filter(({ tagName }) => tagName === 'caption')
  const above = captions.flatMap(({ children }) => read(children, look))
  const grid = gridOf(table)
  const rows = grid.map((row) =>
    row.map((cell) =>
      cell === null ? [] : joinPieces(read(cell.children, look).flatMap(linesOf), 'break'),
    ),
  )
  if (rows.flat().every(({ length }) => length === 0)) return above
  const [first = []] = rowsOf(table)
  const hasHeader = first.every(({ tagName }) => tagName === 'th')
  return [...above, { kind: 'table', hasHeader, rows }]
}
