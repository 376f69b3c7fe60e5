import { BLOCK_ID, blockIdOf } from './block-ids.ts'
import type { Envelope, SerializedNode } from './content.ts'
import { childrenOf, formatOf, originalOf, stringOf } from './node-fields.ts'
import { paragraphNode, textNode, unknownBlockNode } from './nodes.ts'

/** Inline nodes that the editor knows; whatever else stands there keeps only its words. */
function knownInline(node: SerializedNode, inLink = false): readonly SerializedNode[] {
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
      return inLink || typeof node.url !== 'string' ? children : [{ ...node, children }]
    }
    default:
      return text === '' ? inlineChildren(node, inLink) : [textNode(text, formatOf(node))]
  }
}

const inlineChildren = (node: SerializedNode, inLink = false): SerializedNode[] =>
  childrenOf(node).flatMap((child) => knownInline(child, inLink))

/** Items as Lexical has them: inline nodes alone, or one nested list alone. */
function knownItems(node: SerializedNode): readonly SerializedNode[] {
  const item = node.type === 'listitem' ? node : { type: 'listitem', version: 1, children: [node] }
  const children = childrenOf(item)
  if (!children.some(({ type }) => type === 'list')) {
    return [{ ...item, children: inlineChildren(item) }]
  }
  const items: SerializedNode[] = []
  let open: SerializedNode[] | null = null
  for (const child of children) {
    if (child.type === 'list') {
      items.push({ ...item, children: [knownList(child)] })
      open = null
    } else if (open) {
      open.push(...knownInline(child))
    } else {
      open = [...knownInline(child)]
      items.push({ ...item, children: open })
    }
  }
  return items
}

const LIST_TYPES: ReadonlySet<unknown> = new Set(['bullet', 'number', 'check'])

const knownList = (node: SerializedNode): SerializedNode => ({
  ...node,
  listType: LIST_TYPES.has(node.listType) ? node.listType : 'bullet',
  children: childrenOf(node).flatMap(knownItems),
})

function wrap(node: SerializedNode): SerializedNode {
  const id = blockIdOf(node)
  return { ...unknownBlockNode(node), ...(id === null ? {} : { $: { [BLOCK_ID]: id } }) }
}

function knownBlock(node: SerializedNode): SerializedNode {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return { ...node, children: inlineChildren(node) }
    case 'heading': {
      const tag = /^h[1-6]$/.test(stringOf(node, 'tag')) ? node.tag : 'h2'
      return { ...node, tag, children: inlineChildren(node) }
    }
    case 'list':
      return knownList(node)
    case 'figure':
      return node
    case 'unknown-block':
      return originalOf(node) ? node : wrap(node)
    default:
      return wrap(node)
  }
}

const INLINE: ReadonlySet<string> = new Set(['text', 'tab', 'linebreak', 'link', 'autolink'])

/**
 * Makes a body that the editor can parse from one that it might refuse, and loses nothing: a block of
 * an unknown type is kept whole inside an `unknown-block`, an unknown inline node keeps its words,
 * bare text gets a paragraph. Lexical's parseEditorState throws on the first unknown type
 * (facebook/lexical#5140). Applied twice it changes nothing more, and it never changes the hash.
 *
 * @example wrapUnknown(envelope([{ type: 'poll' }])).state.root.children[0]?.type // 'unknown-block'
 */
export function wrapUnknown(body: Envelope): Envelope {
  const blocks: SerializedNode[] = []
  let bare: SerializedNode[] = []
  const endBare = () => {
    if (bare.length > 0) blocks.push(paragraphNode(bare))
    bare = []
  }
  for (const node of body.state.root.children) {
    if (INLINE.has(node.type)) {
      bare.push(...knownInline(node))
      continue
    }
    endBare()
    blocks.push(knownBlock(node))
  }
  endBare()
  return { ...body, state: { ...body.state, root: { ...body.state.root, children: blocks } } }
}
