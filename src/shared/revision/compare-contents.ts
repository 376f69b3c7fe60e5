import type { Content } from '#shared/article/content.ts'
import { type ComparedBlock, comparedBlocks } from './blocks.ts'
import type { Both, Change, Place } from './change.ts'
import { compareBlocks } from './compare-blocks.ts'
import { type Match, matchBlocks, unmoved } from './match-blocks.ts'

/** A line of the comparison: a block as it stands in either content, or in one alone. */
export interface Row {
  /** Index of the block in each content; null where that content has none here. */
  readonly at: Readonly<Record<keyof Both<unknown>, number | null>>
  /** Indices into the changes that concern it. */
  readonly changes: readonly number[]
}

export interface Comparison {
  /** Title and excerpt, then block after block as they read. */
  readonly changes: readonly Change[]
  readonly rows: readonly Row[]
  readonly blocks: Both<readonly ComparedBlock[]>
}

/** Blocks of one content before the next that stands still, and the same of the other. */
interface Gap {
  readonly only: Both<readonly number[]>
  readonly stands: Match | null
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

function gapsOf(still: readonly Match[], count: Both<number>): readonly Gap[] {
  const ends = [...still, null]
  return ends.map((stands, index) => {
    const from = still[index - 1]
    return {
      only: {
        before: range(from ? from.before + 1 : 0, stands?.before ?? count.before),
        after: range(from ? from.after + 1 : 0, stands?.after ?? count.after),
      },
      stands,
    }
  })
}

const textChange = (kind: 'title' | 'excerpt', contents: Both<Content>): readonly Change[] => {
  const before = contents.before[kind].normalize('NFC')
  const after = contents.after[kind].normalize('NFC')
  return before === after ? [] : [{ kind, before, after }]
}

/**
 * Compares two contents: title and excerpt, then blocks by their ids (by their text where these
 * differ), then what changed within each. Contents of equal hash have no changes.
 *
 * @returns changes that `applyChanges` can make, each alone or all
 * @example compareContents(content, content).changes // []
 */
export function compareContents(before: Content, after: Content): Comparison {
  const blocks = { before: comparedBlocks(before.body), after: comparedBlocks(after.body) }
  const matches = matchBlocks(blocks)
  const still = unmoved(matches)
  const standing = new Set(still)
  const movers = matches.filter((match) => !standing.has(match))
  const from = new Map(movers.map((match) => [match.before, match]))
  const to = new Map(movers.map((match) => [match.after, match]))
  const count = { before: blocks.before.length, after: blocks.after.length }
  const gaps = gapsOf(still, count)

  // Where a mover comes from and goes to, before either is told.
  const left = new Map<number, Place>()
  const came = new Map<number, Place>()
  for (const { only, stands } of gaps) {
    const [firstAfter] = only.after
    const gapBefore = firstAfter ?? stands?.after ?? count.after
    const gapAfter = stands?.before ?? count.before
    for (const at of only.before) left.set(at, { at, gap: gapBefore })
    for (const at of only.after) came.set(at, { at, gap: gapAfter })
  }

  const changes: Change[] = [
    ...textChange('title', { before, after }),
    ...textChange('excerpt', { before, after }),
  ]
  const rows: Row[] = []
  const moveOf = new Map<Match, number>()
  const tell = (found: readonly Change[]): readonly number[] => {
    const start = changes.length
    for (const change of found) changes.push(change)
    return range(start, changes.length)
  }
  const within = (match: Match): readonly Change[] => {
    const pair = { before: blocks.before[match.before], after: blocks.after[match.after] }
    return pair.before && pair.after
      ? compareBlocks(match, { before: pair.before, after: pair.after })
      : []
  }
  const moved = (match: Match): number => {
    const known = moveOf.get(match)
    if (known !== undefined) return known
    const index = changes.length
    moveOf.set(match, index)
    const [leaves, comes] = [left.get(match.before), came.get(match.after)]
    if (leaves && comes) changes.push({ kind: 'moved', from: leaves, to: comes })
    return index
  }

  for (const { only, stands } of gaps) {
    for (const at of only.before) {
      const mover = from.get(at)
      const place = left.get(at)
      const node = blocks.before[at]?.node
      if (mover) rows.push({ at: { before: at, after: null }, changes: [moved(mover)] })
      else if (place && node)
        rows.push({
          at: { before: at, after: null },
          changes: tell([{ kind: 'removed', place, node }]),
        })
    }
    for (const at of only.after) {
      const mover = to.get(at)
      const place = came.get(at)
      const node = blocks.after[at]?.node
      if (mover) {
        const move = moved(mover)
        rows.push({ at: mover, changes: [move, ...tell(within(mover))] })
      } else if (place && node)
        rows.push({
          at: { before: null, after: at },
          changes: tell([{ kind: 'added', place, node }]),
        })
    }
    if (stands) rows.push({ at: stands, changes: tell(within(stands)) })
  }
  return { changes, rows, blocks }
}
