import type { ComparedBlock } from './blocks.ts'
import type { Both } from './change.ts'
import { textOf } from './runs.ts'
import { wordPieces } from './word-pieces.ts'

/** A block of the one content and what became of it in the other, by index. */
export type Match = Both<number>

/** With less in common than this share of the words, two blocks are two blocks. */
const ALIKE = 0.5
/** How far apart blocks without a common id may stand and still be held against each other. */
const REACH = 60

type Blocks = Both<readonly ComparedBlock[]>

class Pairing {
  readonly #of: Both<Set<number>> = { before: new Set(), after: new Set() }
  readonly found: Match[] = []

  add(match: Match): void {
    if (this.#of.before.has(match.before) || this.#of.after.has(match.after)) return
    this.#of.before.add(match.before)
    this.#of.after.add(match.after)
    this.found.push(match)
  }

  left(time: keyof Both<unknown>, blocks: Blocks): readonly number[] {
    return [...blocks[time].keys()].filter((at) => !this.#of[time].has(at))
  }
}

/** Pairs what has the same key, each key's blocks in order. */
function byKey(blocks: Blocks, pairing: Pairing, key: (block: ComparedBlock) => string | null) {
  const waiting = new Map<string, number[]>()
  for (const at of pairing.left('before', blocks)) {
    const block = blocks.before[at]
    const name = block ? key(block) : null
    if (name === null) continue
    const list = waiting.get(name)
    if (list) list.push(at)
    else waiting.set(name, [at])
  }
  for (const after of pairing.left('after', blocks)) {
    const block = blocks.after[after]
    const name = block ? key(block) : null
    const before = name === null ? undefined : waiting.get(name)?.shift()
    if (before !== undefined) pairing.add({ before, after })
  }
}

const bagOf = (block: ComparedBlock): ReadonlyMap<string, number> => {
  const bag = new Map<string, number>()
  for (const piece of wordPieces(textOf(block.runs))) {
    if (piece.trim() !== '') bag.set(piece, (bag.get(piece) ?? 0) + 1)
  }
  return bag
}

const sizeOf = (bag: ReadonlyMap<string, number>): number =>
  [...bag.values()].reduce((sum, count) => sum + count, 0)

function alike(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0
  for (const [piece, count] of one) common += Math.min(count, other.get(piece) ?? 0)
  const all = sizeOf(one) + sizeOf(other)
  return all === 0 ? 0 : (2 * common) / all
}

/** Pairs blocks that tell nearly the same in other words, the most alike first. */
function byWords(blocks: Blocks, pairing: Pairing): void {
  const bags = (time: keyof Blocks) =>
    pairing.left(time, blocks).flatMap((at) => {
      const block = blocks[time][at]
      return block?.matter === 'words' || block?.matter === 'table'
        ? [{ at, bag: bagOf(block) }]
        : []
    })
  const [before, after] = [bags('before'), bags('after')]
  const close = before
    .flatMap((one, place) =>
      after
        .slice(Math.max(0, place - REACH), place + REACH)
        .map((other) => ({ before: one.at, after: other.at, share: alike(one.bag, other.bag) })),
    )
    .filter(({ share }) => share >= ALIKE)
    .toSorted((a, b) => b.share - a.share)
  for (const { before, after } of close) pairing.add({ before, after })
}

/** Figures are few: one that lost its id is the one that shows the same picture. */
const picture = ({ node, matter }: ComparedBlock): string | null =>
  matter === 'figure' && typeof node.asset === 'string' ? node.asset : null

/** Ids do not make the content: what reads the same from end to end is the same, whatever its ids. */
const readAlike = ({ before, after }: Blocks): boolean =>
  before.length === after.length && before.every(({ json }, at) => json === after[at]?.json)

/**
 * Finds what became of each block: by its id first, then by equal content, by the same picture and by
 * like words, for texts that came back from outside and carry other ids. Equal contents match block
 * for block.
 *
 * @returns in the order of `before`
 * @example matchBlocks({ before: blocks, after: blocks }).length === blocks.length // true
 */
export function matchBlocks(blocks: Blocks): readonly Match[] {
  if (readAlike(blocks)) return blocks.before.map((_, at) => ({ before: at, after: at }))
  const pairing = new Pairing()
  byKey(blocks, pairing, ({ id }) => id)
  byKey(blocks, pairing, ({ json }) => json)
  byKey(blocks, pairing, picture)
  byWords(blocks, pairing)
  return pairing.found.toSorted((a, b) => a.before - b.before)
}

/**
 * Of the matches, the longest row that stands in the same order in both contents; all others moved.
 *
 * @param matches in the order of `before`
 * @example unmoved([{ before: 0, after: 1 }, { before: 1, after: 0 }]).length // 1
 */
export function unmoved(matches: readonly Match[]): readonly Match[] {
  const tails: number[] = []
  const previous: number[] = []
  for (const [at, { after }] of matches.entries()) {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((matches[tails[middle] ?? 0]?.after ?? 0) < after) low = middle + 1
      else high = middle
    }
    previous[at] = tails[low - 1] ?? -1
    tails[low] = at
  }
  const row: Match[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const match = matches[at]
    if (match) row.push(match)
  }
  return row.toReversed()
}
