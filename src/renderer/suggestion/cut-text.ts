import { $dfs } from '@lexical/utils'
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  HISTORY_MERGE_TAG,
  type LexicalEditor,
  type PointType,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
  type TextNode,
} from 'lexical'
import { $blockById, domText } from '../draft/highlights/article-ranges.ts'
import { $piecesOf } from '../draft/highlights/block-text.ts'
import type { Aside } from './shown.ts'
import { UNDER_TAG } from './under.ts'

/** A text node, and how far into it a place lies. */
interface Seam {
  readonly node: TextNode
  readonly offset: number
}

/** The place of an aside, at the beginning of what follows rather than at the end of what stands before. */
export function $seamOf({ blockId, offset }: Aside): Seam | null {
  const block = $blockById(blockId)
  const texts = (block === undefined ? [] : $piecesOf(block)).flatMap(({ key, start, end }) => {
    const node = key === null ? null : $getNodeByKey(key)
    return $isTextNode(node) ? [{ node, start, end }] : []
  })
  const found =
    texts.find(({ start, end }) => start <= offset && offset < end) ??
    texts.find(({ start, end }) => start <= offset && offset <= end)
  return found === undefined ? null : { node: found.node, offset: offset - found.start }
}

/** Text nodes that are kept apart from the one before them, although the two look alike. */
const $apart = (): readonly TextNode[] =>
  $dfs().flatMap(({ node }) =>
    $isTextNode(node) && node.isSimpleText() && node.isUnmergeable() ? [node] : [],
  )

const isInside = ({ node, offset }: Seam): boolean =>
  offset > 0 && offset < node.getTextContentSize()

function $isCut(asides: readonly Aside[]): boolean {
  const seams = asides.map($seamOf)
  if (seams.some((seam) => seam !== null && isInside(seam))) return false
  const begins = new Set(seams.flatMap((seam) => (seam?.offset === 0 ? [seam.node.getKey()] : [])))
  const apart = $apart()
  return apart.length === begins.size && apart.every((node) => begins.has(node.getKey()))
}

function $cut(asides: readonly Aside[]): void {
  for (const node of $apart()) node.toggleUnmergeable()
  for (const aside of asides) {
    const seam = $seamOf(aside)
    if (seam === null) continue
    const node = isInside(seam)
      ? seam.node.splitText(seam.offset)[1]
      : seam.offset === 0
        ? seam.node
        : undefined
    if (node?.isSimpleText() === true && !node.isUnmergeable()) node.toggleUnmergeable()
  }
}

/** A caret that the browser moved and Lexical has not heard of yet would be put back by an update. */
function $isCaretKnown(editor: LexicalEditor): boolean {
  const [selection, shown] = [$getSelection(), window.getSelection()]
  if (!$isRangeSelection(selection) || shown === null) return true
  const is = (point: PointType, node: Node | null, offset: number) =>
    !(node instanceof Text) || (domText(editor, point.key) === node && point.offset === offset)
  return (
    is(selection.anchor, shown.anchorNode, shown.anchorOffset) &&
    is(selection.focus, shown.focusNode, shown.focusOffset)
  )
}

/**
 * Lets text nodes begin where an aside is written, since a style sheet can write only at the edge of
 * an element. The text stays what it is: its canonical form, its hash and the caret know nothing of it.
 *
 * @returns false when it has to wait for the caret, or for a letter that is being composed
 */
export function cutText(
  editor: LexicalEditor,
  asides: readonly Aside[],
  mayWait: boolean,
): boolean {
  if (editor.getEditorState().read(() => $isCut(asides))) return true
  if (editor.isComposing()) return false
  if (mayWait && !editor.getEditorState().read(() => $isCaretKnown(editor))) return false
  const hasFocus = editor.getRootElement()?.contains(document.activeElement) === true
  const tag = [HISTORY_MERGE_TAG, UNDER_TAG, SKIP_SCROLL_INTO_VIEW_TAG]
  editor.update(() => $cut(asides), {
    discrete: true,
    tag: hasFocus ? tag : [...tag, SKIP_DOM_SELECTION_TAG],
  })
  return true
}
