/** A cell as a page or an editor writes it: it may reach over its neighbours. */
export interface Spanning<T> {
  readonly cell: T
  readonly columns: number
  readonly rows: number
}

/** A page that asks for more columns than this by merging wants to exhaust a machine. */
const MOST_COLUMNS = 100

const isTaken = (row: readonly unknown[], at: number): boolean => at in row

/**
 * Unfolds merged cells into a plain grid: the words stay in the first of the places that a cell takes,
 * the others are empty. All rows come out equally long.
 *
 * @returns null for a place without a cell of its own
 * @example unfolded([[{ cell: 'Harga', columns: 2, rows: 1 }]]) // [['Harga', null]]
 */
export function unfolded<T>(rows: readonly (readonly Spanning<T>[])[]): readonly (T | null)[][] {
  const grid: (T | null)[][] = rows.map(() => [])
  for (const [at, cells] of rows.entries()) {
    let column = 0
    for (const { cell, columns, rows: deep } of cells) {
      while (isTaken(grid[at] ?? [], column)) column += 1
      const wide = Math.max(1, Math.min(columns, MOST_COLUMNS - column))
      for (const [step, row] of grid.slice(at, at + Math.max(1, deep)).entries()) {
        for (let place = column; place < column + wide; place += 1) {
          if (!isTaken(row, place)) row[place] = step === 0 && place === column ? cell : null
        }
      }
      column += wide
    }
  }
  const width = grid.reduce((most, { length }) => Math.max(most, length), 0)
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null))
}
