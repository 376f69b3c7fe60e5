import type { Root } from 'hast'
import type { SerializedNode } from '#shared/article/content.ts'
import { childrenOf } from '#shared/article/node-fields.ts'
import { textNode } from '#shared/article/nodes.ts'
import { hasElement, linesOf } from '#shared/markup/tree.ts'

/**
 * Gives words copied out of a line the spaces at their ends back, which a paragraph does not have:
 * pasted into a line they would otherwise run into its words.
 */
export function withEdgeSpaces(
  blocks: readonly SerializedNode[],
  markup: Root,
): readonly SerializedNode[] {
  const [block] = blocks
  const isLine = blocks.length === 1 && block?.type === 'paragraph'
  if (!isLine || hasElement(markup, ({ tagName }) => tagName === 'p' || tagName === 'div')) {
    return blocks
  }
  const words = linesOf(markup)
  const space = [textNode(' ')]
  const children = [
    ...(/^\n* /.test(words) ? space : []),
    ...childrenOf(block),
    ...(/ \n*$/.test(words) ? space : []),
  ]
  return [{ ...block, children }]
}
