import type { Content, SerializedNode } from '#shared/article/content.ts'
import { paragraphNode } from '#shared/article/nodes.ts'
import { type ComparedBlock, comparedBlocks, rebuilt } from './blocks.ts'
import { type Change, otherTime, type Place, type Time } from './change.ts'
import { cutRuns, isWords, lengthOf, type Run } from './runs.ts'
import type { Shape } from './shape.ts'

/** A block on its way into the result, with what it is sorted by. */
interface Entry {
  readonly gap: number
  readonly at: number
  readonly node: SerializedNode
}

type Inner = Exclude<Change, { readonly kind: 'title' | 'excerpt' | 'added' | 'removed' | 'moved' }>

const lengthOfAll = (runs: readonly Run[]): number =>
  runs.reduce((sum, run) => sum + lengthOf(run), 0)

function patched(runs: readonly Run[], change: Inner, from: Time, to: Time): readonly Run[] {
  if (change.kind !== 'text' && change.kind !== 'format' && change.kind !== 'link') return runs
  const { start, end } = change.span[from]
  const cut = cutRuns(runs, { start, end })
  const middle = (): readonly Run[] => {
    switch (change.kind) {
      case 'text':
        return change[to]
      case 'format':
        return cut.map((run) => (run.kind === 'text' ? { ...run, ...change[to] } : run))
      default:
        return cut.map((run) => (isWords(run) ? { ...run, link: change[to] } : run))
    }
  }
  return [
    ...cutRuns(runs, { start: 0, end: start }),
    ...middle(),
    ...cutRuns(runs, { start: end, end: lengthOfAll(runs) }),
  ]
}

/** Looks first, while all offsets hold; then words, from the end to the beginning. */
const order = (from: Time) => (a: Inner, b: Inner) => {
  const place = (change: Inner) =>
    change.kind === 'text' ? change.span[from].start : Number.MAX_SAFE_INTEGER
  return place(b) - place(a)
}

function changed(block: ComparedBlock, changes: readonly Inner[], from: Time): SerializedNode {
  const to = otherTime(from)
  let { node, runs } = block
  let shape: Shape = block.shape
  let isRebuilt = false
  for (const change of changes.toSorted(order(from))) {
    switch (change.kind) {
      case 'replaced':
        node = change[to]
        break
      case 'figure':
        node = { ...node, [change.field]: change[to] ?? (change.field === 'asset' ? null : '') }
        break
      case 'shape':
        shape = change[to]
        isRebuilt = true
        break
      default:
        runs = patched(runs, change, from, to)
        isRebuilt = true
    }
  }
  return isRebuilt ? rebuilt(node, shape, runs) : node
}

/** Two lists that come to stand side by side stay two. */
const partedLists = (nodes: readonly SerializedNode[]): SerializedNode[] =>
  nodes.flatMap((node, at) =>
    node.type === 'list' && nodes[at - 1]?.type === 'list' ? [paragraphNode([]), node] : [node],
  )

/**
 * Makes changes in a content: all of a comparison, or some of them.
 *
 * @param content the one that the changes lead away from; its blocks are those that were compared
 * @param changes of one comparison, in any order
 * @param to 'after' to make them in the older content, 'before' to take them back in the newer
 * @returns with all changes, a content with the hash of the other; untouched blocks keep their nodes
 * @example applyChanges(before, compareContents(before, after).changes, 'after') // says what after says
 */
export function applyChanges(content: Content, changes: readonly Change[], to: Time): Content {
  const from = otherTime(to)
  const blocks = comparedBlocks(content.body)
  const texts = { title: content.title, excerpt: content.excerpt }
  const gone = new Set<number>()
  const placed = new Map<number, Place>()
  const entries: Entry[] = []
  const inner = new Map<number, Inner[]>()
  for (const change of changes) {
    switch (change.kind) {
      case 'title':
      case 'excerpt':
        texts[change.kind] = change[to]
        break
      case 'added':
      case 'removed': {
        const { place, node } = change
        const comes = (change.kind === 'added') === (to === 'after')
        if (comes) entries.push({ gap: place.gap, at: place.at + 1, node })
        else gone.add(place.at)
        break
      }
      case 'moved': {
        const [leaves, comes] = to === 'after' ? [change.from, change.to] : [change.to, change.from]
        placed.set(leaves.at, comes)
        break
      }
      default: {
        const at = change.at[from]
        inner.set(at, [...(inner.get(at) ?? []), change])
      }
    }
  }
  for (const [at, block] of blocks.entries()) {
    if (gone.has(at)) continue
    const place = placed.get(at)
    const node = changed(block, inner.get(at) ?? [], from)
    entries.push(place ? { gap: place.gap, at: place.at + 1, node } : { gap: at + 1, at: 0, node })
  }
  const children = partedLists(
    entries.toSorted((a, b) => a.gap - b.gap || a.at - b.at).map(({ node }) => node),
  )
  const { state } = content.body
  return {
    ...texts,
    body: { ...content.body, state: { ...state, root: { ...state.root, children } } },
  }
}

/**
 * Takes one change back and leaves all others.
 *
 * @param after the newer content of the comparison
 * @example revertChange(after, change)
 */
export const revertChange = (after: Content, change: Change): Content =>
  applyChanges(after, [change], 'before')
