import { oncePer } from '#shared/once-per.ts'
import { BLOCK_ID, blockIdOf } from './block-ids.ts'
import type { Envelope, SerializedNode } from './content.ts'
import { joinLists } from './join-lists.ts'
import { inlineChildren, isInline, knownInline } from './known-inline.ts'
import { knownList } from './known-list.ts'
import { knownTable } from './known-table.ts'
import { originalOf, stringOf } from './node-fields.ts'
import { paragraphNode, unknownBlockNode } from './nodes.ts'

function wrap(node: SerializedNode): SerializedNode {
  const id = blockIdOf(node)
  return { ...unknownBlockNode(node), ...(id === null ? {} : { $: { [BLOCK_ID]: id } }) }
}

const knownBlock = oncePer((node: SerializedNode): SerializedNode => {
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
    case 'table':
      return knownTable(node) ?? wrap(node)
    case 'figure':
      return node
    case 'unknown-block':
      return originalOf(node) ? node : wrap(node)
    default:
      return wrap(node)
  }
})

/**
 * Makes a body that the editor can parse from one that it might refuse, and loses nothing: a block of
 * an unknown type is kept whole inside an `unknown-block`, an unknown inline node keeps its words,
 * bare text gets a paragraph, and neighbouring lists of one type are one. Lexical's parseEditorState
 * throws on the first unknown type (facebook/lexical#5140).
 *
 * Blocks, offsets and hashes are those of the wrapped body, whether it was wrapped before or not; to
 * wrap twice changes nothing more. A block that is the same object as before gives the same object.
 *
 * @example wrapUnknown(envelope([{ type: 'poll' }])).state.root.children[0]?.type // 'unknown-block'
 */
export const wrapUnknown: (body: Envelope) => Envelope = oncePer((body: Envelope) => {
  const blocks: SerializedNode[] = []
  let bare: SerializedNode[] = []
  const endBare = () => {
    if (bare.length > 0) blocks.push(paragraphNode(bare))
    bare = []
  }
  for (const node of body.state.root.children) {
    if (isInline(node)) {
      bare.push(...knownInline(node))
      continue
    }
    endBare()
    blocks.push(knownBlock(node))
  }
  endBare()
  return {
    ...body,
    state: { ...body.state, root: { ...body.state.root, children: [...joinLists(blocks)] } },
  }
})
