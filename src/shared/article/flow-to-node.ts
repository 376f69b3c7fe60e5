import { never } from '#shared/contract/outcome.ts'
import type { SerializedNode } from './content.ts'
import type { Flow, ListFlow } from './flow.ts'
import { inlineNodes } from './inline-pieces.ts'
import { figureNode, headingNode, listNode, paragraphNode, quoteNode, tableNode } from './nodes.ts'

const listOf = ({ ordered, start, items }: ListFlow): SerializedNode =>
  listNode(
    ordered ? 'number' : 'bullet',
    items.map((item) => (item.kind === 'line' ? inlineNodes(item.pieces) : [listOf(item.list)])),
    start,
  )

/**
 * Makes Lexical's node of a block.
 *
 * @example nodeOf({ kind: 'paragraph', pieces }).type // 'paragraph'
 */
export function nodeOf(flow: Flow): SerializedNode {
  switch (flow.kind) {
    case 'paragraph':
      return paragraphNode(inlineNodes(flow.pieces))
    case 'quote':
      return quoteNode(inlineNodes(flow.pieces))
    case 'heading':
      return headingNode(flow.level, inlineNodes(flow.pieces))
    case 'figure':
      return figureNode(flow.fields)
    case 'list':
      return listOf(flow)
    case 'table':
      return tableNode(
        flow.rows.map((cells) => cells.map(inlineNodes)),
        flow.hasHeader,
      )
    default:
      return never(flow)
  }
}
