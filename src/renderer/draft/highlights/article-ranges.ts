import {
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $getState,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import type { Span } from '#shared/article/article.ts'
import { blockIdState } from '../editor/nodes/block-id.ts'
import { $blockOf } from '../editor/nodes/block-of.ts'
import { $piecesOf, offsetOf, type Point, pointAt } from './block-text.ts'

export const $blockById = (blockId: string): LexicalNode | undefined =>
  $getRoot()
    .getChildren()
    .find((block) => $getState(block, blockIdState) === blockId)

/** The DOM's text node of a text node: bold italic text stands in two elements. */
export function domText(editor: LexicalEditor, key: string): Text | null {
  let node: Node | null = editor.getElementByKey(key)
  while (node !== null && !(node instanceof Text)) node = node.firstChild
  return node
}

function place(
  editor: LexicalEditor,
  point: Point,
): { readonly node: Text; readonly offset: number } | null {
  const node = domText(editor, point.key)
  return node === null ? null : { node, offset: Math.min(point.offset, node.length) }
}

/** The ranges of the page that show stretches of the article; one that is gone is left out. */
export function rangesOf(editor: LexicalEditor, spans: readonly Span[]): Range[] {
  if (spans.length === 0) return []
  return editor.getEditorState().read(() => {
    const blocks = new Map(
      $getRoot()
        .getChildren()
        .map((block) => [$getState(block, blockIdState), block]),
    )
    return spans.flatMap((span) => {
      const block = blocks.get(span.blockId)
      if (block === undefined) return []
      const pieces = $piecesOf(block)
      const from = pointAt(pieces, span.start, 'start')
      const to = pointAt(pieces, span.end, 'end')
      const start = from && place(editor, from)
      const end = to && place(editor, to)
      if (start === null || end === null) return []
      const range = new Range()
      range.setStart(start.node, start.offset)
      range.setEnd(end.node, end.offset)
      return range.collapsed ? [] : [range]
    })
  })
}

/** Top-level block and offset of a point of the editor's state, or null outside the text. */
export function $placeOf(
  key: string,
  offset: number,
): { readonly blockId: string; readonly offset: number } | null {
  const node = $getNodeByKey(key)
  const block = $blockOf(node)
  if (node == null || block === null) return null
  const at = offsetOf($piecesOf(block), { key, offset })
  return at === null ? null : { blockId: $getState(block, blockIdState), offset: at }
}

/** What is selected of the block in which the selection begins, or null without one. */
export function $selectedSpan(): Span | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const { anchor, focus } = selection
  const [first, last] = selection.isBackward() ? [focus, anchor] : [anchor, focus]
  const block = $blockOf($getNodeByKey(first.key))
  if (block === null) return null
  const length = $piecesOf(block).at(-1)?.end ?? 0
  const blockId = $getState(block, blockIdState)
  const start = $placeOf(first.key, first.offset)?.offset ?? 0
  const end = $placeOf(last.key, last.offset)
  // A selection that goes on into the next block ends with this one.
  return { blockId, start, end: end === null || end.blockId !== blockId ? length : end.offset }
}
