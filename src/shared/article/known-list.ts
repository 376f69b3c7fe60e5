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

const nestedIn = (item: SerializedNode | undefined): SerializedNode | null => {
  const [first] = item ? childrenOf(item) : []
  return first?.type === 'list' ? first : null
}

function joined(a: SerializedNode, b: SerializedNode): SerializedNode {
  const [before, after] = [childrenOf(a), childrenOf(b)]
  const [last, first] = [before.at(-1), after[0]]
  const [above, below] = [nestedIn(last), nestedIn(first)]
  if (!last || !above || !below || above.listType !== below.listType) {
    return { ...a, children: [...before, ...after] }
  }
  const seam = { ...last, children: [joined(above, below)] }
  return { ...a, children: [...before.slice(0, -1), seam, ...after.slice(1)] }
}

/**
 * Joins neighbouring lists of one type, as Lexical does whenever it loads a state (ListNode's
 * transform, lexical 0.52.0): what is read, hashed and shown is then the same list.
 *
 * @example joinLists([listNode('bullet', [a]), listNode('bullet', [b])]).length // 1
 */
export function joinLists(blocks: readonly SerializedNode[]): readonly SerializedNode[] {
  const out: SerializedNode[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (last?.type === 'list' && block.type === 'list' && last.listType === block.listType) {
      out[out.length - 1] = joined(last, block)
    } else {
      out.push(block)
    }
  }
  return out
}
