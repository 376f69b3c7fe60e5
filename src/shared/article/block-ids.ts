import type { Envelope, SerializedNode } from './content.ts'

/** Key of the NodeState in which Lexical keeps a block's id: `"$": {"blockId": "..."}`. */
export const BLOCK_ID = 'blockId'

/**
 * The id that a top-level block carries, or null.
 *
 * @example blockIdOf({ type: 'paragraph', $: { blockId: 'b1' } }) // 'b1'
 */
export function blockIdOf(node: SerializedNode): string | null {
  const state = node.$
  if (typeof state !== 'object' || state === null || !(BLOCK_ID in state)) return null
  const id = state[BLOCK_ID]
  return typeof id === 'string' && id !== '' ? id : null
}

const withBlockId = (node: SerializedNode, id: string): SerializedNode => ({
  ...node,
  $: { ...(typeof node.$ === 'object' && node.$ !== null ? node.$ : {}), [BLOCK_ID]: id },
})

/**
 * Gives every top-level block an id of its own: missing ones are made, of equal ones the first stays.
 * A body that needs none is returned as it is.
 *
 * Ids are how sentences, evidence and findings name a place; a clipboard can carry them twice
 * (payloadcms/payload#15863).
 *
 * @param newId makes an id that no block has
 * @example assignBlockIds(envelope([paragraphNode([])]), () => crypto.randomUUID())
 */
export function assignBlockIds(body: Envelope, newId: () => string): Envelope {
  const taken = new Set<string>()
  let changed = false
  const children = body.state.root.children.map((block) => {
    const id = blockIdOf(block)
    if (id !== null && !taken.has(id)) {
      taken.add(id)
      return block
    }
    changed = true
    const fresh = newId()
    taken.add(fresh)
    return withBlockId(block, fresh)
  })
  if (!changed) return body
  return { ...body, state: { ...body.state, root: { ...body.state.root, children } } }
}
