import { lastPer } from '#shared/once-per.ts'
import type { Block, BlockKind, Figure, Run } from './article.ts'
import { blockIdOf } from './block-ids.ts'
import type { Envelope, SerializedNode } from './content.ts'
import { childrenOf, formatOf, stringOf } from './node-fields.ts'
import { safeUrl } from './safe-url.ts'
import { type NodeView, walkText } from './walk-text.ts'
import { wrapUnknown } from './wrap-unknown.ts'

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['paragraph', 'paragraph'],
  ['heading', 'heading'],
  ['list', 'list'],
  ['quote', 'quote'],
  ['table', 'table'],
  ['figure', 'figure'],
])

const view: NodeView<SerializedNode> = {
  typeOf: (node) => node.type,
  childrenOf,
  textOf: (node) => stringOf(node, 'text'),
}

function readText(node: SerializedNode): { readonly text: string; readonly runs: readonly Run[] } {
  const runs: Run[] = []
  let text = ''
  for (const piece of walkText(node, view)) {
    const start = piece.start
    const end = start + piece.text.length
    const format = piece.node ? formatOf(piece.node) : 0
    const url = piece.link ? safeUrl(stringOf(piece.link, 'url')) : null
    const last = runs.at(-1)
    text += piece.text
    if (start === end) continue
    if (last?.format === format && last.url === url) runs[runs.length - 1] = { ...last, end }
    else runs.push({ start, end, format, url })
  }
  return { text, runs }
}

const readLevel = (node: SerializedNode): number => {
  const level = Number(/^h([1-6])$/.exec(stringOf(node, 'tag'))?.[1])
  return Number.isNaN(level) ? 2 : level
}

const readFigure = (node: SerializedNode, blockId: string): Figure => ({
  blockId,
  asset: typeof node.asset === 'string' ? node.asset : null,
  alt: stringOf(node, 'alt'),
  caption: stringOf(node, 'caption'),
  credit: stringOf(node, 'credit'),
  licence: stringOf(node, 'licence'),
})

const readBlock = lastPer((node: SerializedNode, id: string): Block => {
  const kind = KINDS.get(node.type) ?? 'unknown'
  const hasText = kind !== 'figure' && kind !== 'unknown'
  return {
    id,
    kind,
    ...(hasText ? readText(node) : { text: '', runs: [] }),
    level: kind === 'heading' ? readLevel(node) : null,
    figure: kind === 'figure' ? readFigure(node, id) : null,
  }
})

/**
 * Reads the top-level blocks of a body: their text with offsets, and the look of each stretch.
 *
 * A block without an id of its own is named by its place, `#3` for the fourth: stable for one reading,
 * which is all that a file without ids can give. A node that is the same object as before gives the
 * same block.
 *
 * @example readBlocks(envelope([quoteNode([textNode('Kami siap.')])]))[0]?.kind // 'quote'
 */
export function readBlocks(body: Envelope): readonly Block[] {
  const taken = new Set<string>()
  return wrapUnknown(body).state.root.children.map((node, at) => {
    const own = blockIdOf(node)
    const id = own !== null && !taken.has(own) ? own : `#${at}`
    taken.add(id)
    return readBlock(node, id)
  })
}
