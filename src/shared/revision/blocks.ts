import { blockIdOf } from '#shared/article/block-ids.ts'
import type { Json } from '#shared/article/canonical.ts'
import { canonicalBlocks } from '#shared/article/canonical-blocks.ts'
import type { Envelope, SerializedNode } from '#shared/article/content.ts'
import { wrapUnknown } from '#shared/article/wrap-unknown.ts'
import { oncePer } from '#shared/once-per.ts'
import { listItems, listRuns } from './list-runs.ts'
import { inlineNodes, inlineRuns, type Run } from './runs.ts'
import { blockOf, partsOf, type Shape, shapeOf } from './shape.ts'
import { tableOf, tableRuns } from './table-runs.ts'

/** What a block is made of, for the way in which it is compared. */
export type Matter = 'words' | 'table' | 'figure' | 'whole'

/** A block as it is compared: only what makes the content. */
export interface ComparedBlock {
  readonly node: SerializedNode
  readonly id: string | null
  readonly matter: Matter
  /** Equal for blocks that a reader could not tell apart. */
  readonly json: string
  readonly shape: Shape
  readonly runs: readonly Run[]
}

const WORDS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quote', 'list'])

const matterOf = ({ type }: SerializedNode): Matter =>
  WORDS.has(type) ? 'words' : type === 'figure' || type === 'table' ? type : 'whole'

function runsOf(matter: Matter, canonical: Json): readonly Run[] {
  if (matter === 'table') return tableRuns(canonical)
  if (matter !== 'words') return []
  return shapeOf(canonical).type === 'list' ? listRuns(canonical) : inlineRuns(partsOf(canonical))
}

const readBlock = oncePer((node: SerializedNode): readonly ComparedBlock[] => {
  const [block] = canonicalBlocks(node)
  if (block === undefined) return []
  const { canonical, json } = block
  const matter = matterOf(node)
  return [
    {
      node,
      id: blockIdOf(node),
      matter,
      json,
      shape: matter === 'words' || matter === 'table' ? shapeOf(canonical) : {},
      runs: runsOf(matter, canonical),
    },
  ]
})

/**
 * The blocks of a body that a reader would notice, in order.
 *
 * @example comparedBlocks(envelope([paragraphNode([])])) // []
 */
export const comparedBlocks = (body: Envelope): readonly ComparedBlock[] =>
  wrapUnknown(body).state.root.children.flatMap(readBlock)

function builtOf(shape: Shape, runs: readonly Run[]): SerializedNode {
  if (shape.type === 'table') return tableOf(shape, runs)
  return blockOf(shape, shape.type === 'list' ? listItems(runs) : inlineNodes(runs))
}

/**
 * A stored block of a shape and runs that keeps the id of the one that it stands for.
 *
 * @example rebuilt(block.node, block.shape, block.runs)
 */
export function rebuilt(of: SerializedNode, shape: Shape, runs: readonly Run[]): SerializedNode {
  const block = builtOf(shape, runs)
  return of.$ === undefined ? block : { ...block, $: of.$ }
}
