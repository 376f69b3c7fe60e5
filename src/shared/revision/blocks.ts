import { blockIdOf } from '#shared/article/block-ids.ts'
import { canonicalBlock, canonicalJson, type Json } from '#shared/article/canonical.ts'
import type { Envelope, SerializedNode } from '#shared/article/content.ts'
import { wrapUnknown } from '#shared/article/wrap-unknown.ts'
import { oncePer } from '#shared/once-per.ts'
import { listItems, listRuns } from './list-runs.ts'
import { inlineNodes, inlineRuns, type Run } from './runs.ts'
import { blockOf, partsOf, type Shape, shapeOf } from './shape.ts'

/** What a block is made of, for the way in which it is compared. */
export type Matter = 'words' | 'figure' | 'whole'

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
  WORDS.has(type) ? 'words' : type === 'figure' ? 'figure' : 'whole'

const runsOf = (node: SerializedNode, canonical: Json): readonly Run[] =>
  node.type === 'list' ? listRuns(canonical) : inlineRuns(partsOf(canonical))

const readBlock = oncePer((node: SerializedNode): readonly ComparedBlock[] => {
  const [canonical] = canonicalBlock(node)
  if (canonical === undefined) return []
  const matter = matterOf(node)
  return [
    {
      node,
      id: blockIdOf(node),
      matter,
      json: canonicalJson(canonical),
      shape: matter === 'words' ? shapeOf(canonical) : {},
      runs: matter === 'words' ? runsOf(node, canonical) : [],
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

/**
 * A stored block of a shape and runs that keeps the id of the one that it stands for.
 *
 * @example rebuilt(block.node, block.shape, block.runs)
 */
export function rebuilt(of: SerializedNode, shape: Shape, runs: readonly Run[]): SerializedNode {
  const block = blockOf(shape, shape.type === 'list' ? listItems(runs) : inlineNodes(runs))
  return of.$ === undefined ? block : { ...block, $: of.$ }
}
