import type { SerializedNode } from './content.ts'
import { inlineChildren, knownInline } from './known-inline.ts'
import { childrenOf } from './node-fields.ts'

/** Items as Lexical has them: inline nodes alone, or one nested list alone. */
function knownItems(node: SerializedNode): readonly SerializedNode[] {
  const item = node.type === 'listitem' ? node : { type: 'listitem', version: 1, children: [node] }
  const children = childrenOf(item)
  if (!children.some(({ type }) => type === 'list')) {
    return [{ ...item, children: inlineChildren(item) }]
  }
  const items: SerializedNode[] = []
  let line: SerializedNode[] | null = null
  for (const child of children) {
    if (child.type === 'list') {
      items.push({ ...item, children: [knownList(child)] })
      line = null
    } else if (line) {
      line.push(...knownInline(child))
    } else {
      line = [...knownInline(child)]
      items.push({ ...item, children: line })
    }
  }
  return items
}

const LIST_TYPES: ReadonlySet<unknown> = new Set(['bullet', 'number', 'check'])

/**
 * A list of which every child is an item that Lexical would write.
 *
 * @example knownList({ type: 'list', children: [textNode('sagu')] }) // one bullet with that text
 */
export const knownList = (node: SerializedNode): SerializedNode => ({
  ...node,
  listType: LIST_TYPES.has(node.listType) ? node.listType : 'bullet',
  children: childrenOf(node).flatMap(knownItems),
})
