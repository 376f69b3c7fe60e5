import type { SerializedNode } from './content.ts'

const isNode = (value: unknown): value is SerializedNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/**
 * The children of a serialised node; none where the field is missing or holds something else.
 *
 * @example childrenOf({ type: 'linebreak', version: 1 }) // []
 */
export const childrenOf = (node: SerializedNode): readonly SerializedNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

/**
 * A field that should be a string, or ''.
 *
 * @example stringOf({ type: 'text', text: 'Halo' }, 'text') // 'Halo'
 */
export const stringOf = (node: SerializedNode, field: string): string => {
  const value = node[field]
  return typeof value === 'string' ? value : ''
}

/**
 * A text node's format bits; element nodes keep their alignment, a string, in the same field.
 *
 * @example formatOf({ type: 'text', text: 'Halo', format: 1 }) // 1
 */
export const formatOf = (node: SerializedNode): number =>
  typeof node.format === 'number' ? node.format : 0

/**
 * The node that an unknown block keeps, or null.
 *
 * @example originalOf(unknownBlockNode({ type: 'poll' })) // { type: 'poll' }
 */
export const originalOf = (node: SerializedNode): SerializedNode | null =>
  isNode(node.original) ? node.original : null
