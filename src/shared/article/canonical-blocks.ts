import { oncePer } from '#shared/once-per.ts'
import { canonicalBlock, canonicalJson, type Json } from './canonical.ts'
import type { SerializedNode } from './content.ts'

/** A top-level block in the form that all blocks of its content share, and the same as text. */
export interface CanonicalBlock {
  readonly canonical: Json
  readonly json: string
}

/**
 * Brings a block to its canonical form once for as long as it lives: the hash of an article and every
 * comparison of two ask for it.
 *
 * @param node as `wrapUnknown` gives it
 * @returns one value, or none for a block that a reader would not notice
 * @example canonicalBlocks(paragraphNode([textNode('Panen')]))[0]?.json
 */
export const canonicalBlocks: (node: SerializedNode) => readonly CanonicalBlock[] = oncePer(
  (node: SerializedNode) =>
    canonicalBlock(node).map((canonical) => ({ canonical, json: canonicalJson(canonical) })),
)
