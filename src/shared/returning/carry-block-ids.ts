import { assignBlockIds, BLOCK_ID, blockIdOf } from '#shared/article/block-ids.ts'
import type { Content, SerializedNode } from '#shared/article/content.ts'
import { comparedBlocks } from '#shared/revision/blocks.ts'
import { matchBlocks } from '#shared/revision/match-blocks.ts'

const named = (node: SerializedNode, id: string | null): SerializedNode => ({
  ...node,
  $: { ...(typeof node.$ === 'object' && node.$ !== null ? node.$ : {}), [BLOCK_ID]: id },
})

/**
 * Gives the blocks of a text that came back the ids of those that they were: by equal content, by the same
 * picture, by like words. Notes, comments, dismissals and evidence name their place by these ids, so
 * what is about a paragraph that came back stays with it.
 *
 * @param newId makes an id that no block has
 * @returns the same content, hash for hash; every block with an id of its own
 * @example carryBlockIds(submitted, returned, () => crypto.randomUUID())
 */
export function carryBlockIds(from: Content, to: Content, newId: () => string): Content {
  const before = comparedBlocks(from.body)
  const came = comparedBlocks(to.body)
  // Its own ids mean nothing yet, and must not pair it with a stranger.
  const after = came.map((block) => ({ ...block, id: null }))
  const carried = new Map<string, string>()
  for (const match of matchBlocks({ before, after })) {
    const own = came[match.after]?.id
    const id = before[match.before]?.id
    if (own && id) carried.set(own, id)
  }
  const taken = new Set(carried.values())
  const children = to.body.state.root.children.map((node) => {
    const own = blockIdOf(node)
    if (own === null) return node
    const id = carried.get(own)
    if (id !== undefined) return named(node, id)
    return taken.has(own) ? named(node, null) : node
  })
  const root = { ...to.body.state.root, children }
  const body = { ...to.body, state: { ...to.body.state, root } }
  return { ...to, body: assignBlockIds(body, newId) }
}
