import type { Json } from '#shared/article/canonical.ts'
import type { SerializedNode } from '#shared/article/content.ts'
import { tableNode } from '#shared/article/nodes.ts'
import type { Stretch } from '#shared/pieces.ts'
import { inlineNodes, inlineRuns, lengthOf, type Run } from './runs.ts'
import { partsOf, type Shape } from './shape.ts'

/**
 * Reads a canonical table in a row: a mark where each cell starts, and one where its row ends.
 *
 * @example tableRuns(canonicalTable)[0] // { kind: 'cell' }
 */
export const tableRuns = (table: Json | undefined): readonly Run[] =>
  partsOf(table).flatMap((row): readonly Run[] => [
    ...partsOf(row).flatMap((cell): readonly Run[] => [
      { kind: 'cell' },
      ...inlineRuns(partsOf(cell)),
    ]),
    { kind: 'row-end' },
  ])

/** A cell of a table: its runs, and where they stand in the offsets of the block, without its mark. */
export interface CellRuns {
  readonly runs: readonly Run[]
  readonly span: Stretch
}

/** A row of a table: its cells, and where it stands with all its marks. */
export interface RowRuns {
  readonly cells: readonly CellRuns[]
  readonly span: Stretch
}

/**
 * Cuts the runs of a table into rows and cells. Words before the first cell, which only a change taken
 * back alone can leave, are a cell of their own.
 *
 * @example rowsOfRuns(tableRuns(canonicalTable)).length // 4
 */
export function rowsOfRuns(runs: readonly Run[]): readonly RowRuns[] {
  const rows: RowRuns[] = []
  let cells: CellRuns[] = []
  let words: Run[] | null = null
  let at = 0
  let from = 0
  let rowFrom = 0
  const endCell = () => {
    if (words !== null) cells.push({ runs: words, span: { start: from, end: at } })
    words = null
  }
  const endRow = (end: number) => {
    endCell()
    if (cells.length > 0) rows.push({ cells, span: { start: rowFrom, end } })
    cells = []
    rowFrom = end
  }
  for (const run of runs) {
    if (run.kind === 'cell') {
      endCell()
      words = []
      from = at + 1
    } else if (run.kind === 'row-end') endRow(at + 1)
    else {
      if (words === null) from = at
      words ??= []
      words.push(run)
    }
    at += lengthOf(run)
  }
  endRow(at)
  return rows
}

/**
 * Writes runs as a stored table.
 *
 * @example tableOf({ type: 'table', header: true }, tableRuns(canonicalTable)).type // 'table'
 */
export const tableOf = ({ header }: Shape, runs: readonly Run[]): SerializedNode =>
  tableNode(
    rowsOfRuns(runs).map(({ cells }) => cells.map((cell) => inlineNodes(cell.runs))),
    header === true,
  )
