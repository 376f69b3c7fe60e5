import type { Figure } from './article.ts'
import type { Envelope, SerializedNode } from './content.ts'
import { childrenOf, stringOf } from './node-fields.ts'
import { readBlocks } from './read-blocks.ts'

/** The words of a top-level block, and those of a figure. */
export interface BlockText {
  readonly text: string
  readonly figure: Pick<Figure, 'caption' | 'credit' | 'alt'> | null
}

/** The words of nodes in a line: of a link those that it is set on, of an unknown node its own. */
function inlineText(nodes: readonly SerializedNode[]): string {
  let text = ''
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
      case 'tab':
        text += stringOf(node, 'text')
        break
      case 'linebreak':
        text += '\n'
        break
      case 'link':
      case 'autolink':
        text += inlineText(childrenOf(node))
        break
      default:
        text += stringOf(node, 'text') || inlineText(childrenOf(node))
    }
  }
  return text
}

const wordsOfFigure = (node: SerializedNode): BlockText['figure'] => ({
  caption: stringOf(node, 'caption'),
  credit: stringOf(node, 'credit'),
  alt: stringOf(node, 'alt'),
})

/** A block that reads the same whatever stands before and behind it; null for any other. */
function readAlone(node: SerializedNode): BlockText | null {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return { text: inlineText(childrenOf(node)), figure: null }
    case 'figure':
      return { text: '', figure: wordsOfFigure(node) }
    default:
      return null
  }
}

/**
 * Reads only the words of a body, as `readBlocks` gives them. That one remembers each block as long as somebody
 * holds it, which pays for an article that is edited and costs most of the time where fifty are looked at once.
 *
 * @example blockTexts(envelope([quoteNode([textNode('Kami siap.')])]))[0]?.text // 'Kami siap.'
 */
export function blockTexts(body: Envelope): readonly BlockText[] {
  const blocks: BlockText[] = []
  let others: SerializedNode[] = []
  const readOthers = (): void => {
    if (others.length === 0) return
    const state = { root: { ...body.state.root, children: others } }
    blocks.push(...readBlocks({ ...body, state }))
    others = []
  }
  for (const node of body.state.root.children) {
    const block = readAlone(node)
    if (block === null) {
      others.push(node)
      continue
    }
    readOthers()
    blocks.push(block)
  }
  readOthers()
  return blocks
}
