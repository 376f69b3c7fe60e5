import { diffArrays } from 'diff'
import type { Stretch } from '#shared/pieces.ts'
import type { Both, Change } from './change.ts'
import { compareRuns } from './compare-runs.ts'
import { cutRuns, type Run, textOf } from './runs.ts'
import { type CellRuns, type RowRuns, rowsOfRuns } from './table-runs.ts'
import { wordPieces } from './word-pieces.ts'

type Rows = readonly RowRuns[]

const keyOf = ({ cells }: RowRuns): string => cells.map(({ runs }) => textOf(runs)).join('\u0000')

const startOf = (rows: Rows, at: number): number =>
  rows[at]?.span.start ?? rows.at(-1)?.span.end ?? 0

const spanOf = (rows: Rows, from: number, to: number): Stretch => ({
  start: startOf(rows, from),
  end: startOf(rows, to),
})

const shifted = (span: Stretch, by: number): Stretch => ({
  start: span.start + by,
  end: span.end + by,
})

function compareCells(at: Both<number>, before: CellRuns, after: CellRuns): readonly Change[] {
  return compareRuns(at, { before: before.runs, after: after.runs }).map((change) =>
    'span' in change
      ? {
          ...change,
          span: {
            before: shifted(change.span.before, before.span.start),
            after: shifted(change.span.after, after.span.start),
          },
        }
      : change,
  )
}

const compareRows = (at: Both<number>, before: RowRuns, after: RowRuns): readonly Change[] =>
  before.cells.flatMap((cell, place) => {
    const other = after.cells[place]
    return other === undefined ? [] : compareCells(at, cell, other)
  })

const wordsIn = (row: RowRuns): readonly string[] =>
  wordPieces(keyOf(row)).filter((piece) => piece.trim() !== '')

/** How much two rows have in common, from 0 to 1: the row of a product whose price changed is that row. */
function alike(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  let common = 0
  for (const word of one) {
    const at = left.indexOf(word)
    if (at === -1) continue
    left.splice(at, 1)
    common += 1
  }
  const all = one.length + other.length
  return all === 0 ? 1 : (2 * common) / all
}

/** Less than this in common, and one row went while another came. */
const ALIKE = 0.3

/** So many pairs of rows are weighed; in larger gaps only the order counts. */
const MOST_PAIRS = 2_500

type Pair = readonly [before: number, after: number]

/** Of the rows of a gap those that are the same ones changed: in order, with the most in common. */
function pairsOf(before: Rows, after: Rows): readonly Pair[] {
  if (before.length * after.length > MOST_PAIRS) {
    return before.slice(0, after.length).map((_, at) => [at, at])
  }
  const [ours, theirs] = [before.map(wordsIn), after.map(wordsIn)]
  // The best that the rows from i and j on can share.
  const best = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  )
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  const shared = (i: number, j: number): number => {
    const share = alike(ours[i] ?? [], theirs[j] ?? [])
    return share < ALIKE ? Number.NEGATIVE_INFINITY : share + at(i + 1, j + 1)
  }
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), shared(i, j))
    }
  }
  const pairs: Pair[] = []
  for (let [i, j] = [0, 0]; i < before.length && j < after.length; ) {
    if (at(i, j) === shared(i, j)) pairs.push([i++, j++])
    else if (at(i, j) === at(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

/** Pairs of rows that are in both tables: first those that say the same. */
function matched({ before, after }: Both<Rows>): readonly Pair[] {
  const pairs: Pair[] = []
  const at = { before: 0, after: 0 }
  let open = { ...at }
  const closeGap = () => {
    const gap = pairsOf(before.slice(open.before, at.before), after.slice(open.after, at.after))
    for (const [ours, theirs] of gap) pairs.push([open.before + ours, open.after + theirs])
  }
  for (const { value, added, removed } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    if (added) at.after += value.length
    else if (removed) at.before += value.length
    else {
      closeGap()
      for (const _ of value) pairs.push([at.before++, at.after++])
      open = { ...at }
    }
  }
  closeGap()
  return pairs
}

const widthOf = (rows: Rows): number => rows[0]?.cells.length ?? 0

/**
 * Says whether two tables can be compared cell by cell: they have equally many columns.
 *
 * @example hasSameColumns(before.runs, after.runs)
 */
export const hasSameColumns = (before: readonly Run[], after: readonly Run[]): boolean =>
  widthOf(rowsOfRuns(before)) === widthOf(rowsOfRuns(after))

/**
 * The changes between two tables of equally many columns: rows that came and went, and in the rows that
 * both have cell by cell what happened to the words, their looks and links.
 *
 * @param at the two blocks, by index
 * @example compareTables({ before: 0, after: 0 }, { before: runs, after: runs }) // []
 */
export function compareTables(at: Both<number>, runs: Both<readonly Run[]>): readonly Change[] {
  const rows = { before: rowsOfRuns(runs.before), after: rowsOfRuns(runs.after) }
  const last: Pair = [rows.before.length, rows.after.length]
  const changes: Change[] = []
  let from: Pair = [0, 0]
  for (const [ours, theirs] of [...matched(rows), last]) {
    const span = {
      before: spanOf(rows.before, from[0], ours),
      after: spanOf(rows.after, from[1], theirs),
    }
    // Rows that follow one another came or went together.
    if (ours > from[0] || theirs > from[1]) {
      const before = cutRuns(runs.before, span.before)
      const after = cutRuns(runs.after, span.after)
      changes.push({ kind: 'text', at, span, before, after })
    }
    const pair = { before: rows.before[ours], after: rows.after[theirs] }
    if (pair.before && pair.after) changes.push(...compareRows(at, pair.before, pair.after))
    from = [ours + 1, theirs + 1]
  }
  return changes
}
