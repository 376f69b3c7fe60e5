import type { Run } from '#shared/revision/runs.ts'
import type { Strand } from './woven.ts'

export interface CellStrands {
  readonly key: string
  readonly strands: readonly Strand[]
}

export interface RowStrands {
  readonly key: string
  readonly cells: readonly CellStrands[]
}

/**
 * Lays the strands of a table out in rows and cells; a strand that reaches over several is in each.
 *
 * @example rowsOfStrands(strandsOf(block.runs, changes, 'after', true))[0]?.cells.length // 3
 */
export function rowsOfStrands(strands: readonly Strand[]): readonly RowStrands[] {
  const rows: RowStrands[] = []
  let cells: { readonly key: string; readonly strands: Strand[] }[] = []
  const endRow = () => {
    if (cells.length > 0) rows.push({ key: cells[0]?.key ?? '', cells })
    cells = []
  }
  for (const strand of strands) {
    let words: Run[] = []
    let part = 0
    const endWords = () => {
      if (words.length > 0) {
        if (cells.length === 0) cells.push({ key: `${strand.key}:${part}`, strands: [] })
        cells.at(-1)?.strands.push({ ...strand, key: `${strand.key}:${part}`, runs: words })
      }
      words = []
      part += 1
    }
    for (const run of strand.runs) {
      if (run.kind === 'cell' || run.kind === 'row-end') endWords()
      if (run.kind === 'cell') cells.push({ key: `${strand.key}:${part}`, strands: [] })
      else if (run.kind === 'row-end') endRow()
      else words.push(run)
    }
    endWords()
  }
  endRow()
  return rows
}
