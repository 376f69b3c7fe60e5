import type { SerializedNode } from './content.ts'
import { childrenOf, formatOf, stringOf } from './node-fields.ts'
import { textNode } from './nodes.ts'

const INLINE: ReadonlySet<string> = new Set(['text', 'tab', 'linebreak', 'link', 'autolink'])

/**
 * Says whether a node is one that the editor knows inside a block.
 *
 * @example isInline({ type: 'linebreak' }) // true
 */
export const isInline = ({ type }: SerializedNode): boolean => INLINE.has(type)

/**
 * A node as it may stand inside a block: known ones as they are, of all others the words.
 *
 * @param inLink a link holds no link
 * @example knownInline({ type: 'hashtag', text: '#sagu' }) // [textNode('#sagu')]
 */
export function knownInline(node: SerializedNode, inLink = false): readonly SerializedNode[] {
  const text = stringOf(node, 'text')
  switch (node.type) {
    case 'linebreak':
      return [node]
    case 'text':
    case 'tab':
      return typeof node.text === 'string' ? [node] : []
    case 'link':
    case 'autolink': {
      const children = inlineChildren(node, true)
      return inLink || typeof node.url !== 'string'
        ? children
        : [{ ...node, type: 'link', children }]
    }
    default:
      return text === '' ? inlineChildren(node, inLink) : [textNode(text, formatOf(node))]
  }
}

/**
 * The children of a block that holds text, as `knownInline` gives them.
 *
 * @example inlineChildren(paragraphNode([textNode('Halo')])) // [textNode('Halo')]
 */
export const inlineChildren = (node: SerializedNode, inLink = false): SerializedNode[] =>
  childrenOf(node).flatMap((child) => knownInline(child, inLink))
