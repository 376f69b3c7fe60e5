import { $createTextNode, $getNodeByKey, $isTextNode, type LexicalNode } from 'lexical'
import { replacedIn } from '#shared/find/replaced.ts'
import type { Found } from '#shared/find/search.ts'
import { $blockById } from '../highlights/article-ranges.ts'
import { $piecesOf, $textOf } from '../highlights/block-text.ts'
import { $isFigureNode, type FigureNode } from './nodes/figure-node.tsx'

/**
 * The new words take the look and the link of the first letter they replace; what of the old ones stood
 * in other looks goes. Not selection.insertText: it moves the caret to where somebody only looked.
 */
function $replace(block: LexicalNode, { start, end, instead }: Found): void {
  const touched = $piecesOf(block).filter((piece) => piece.start < end && start < piece.end)
  for (const [at, piece] of touched.entries()) {
    // In a cell of a table a line break reads as a space, and words are found across it.
    const lineBreak = piece.breakKey === null ? null : $getNodeByKey(piece.breakKey)
    if (at === 0 && instead !== '') lineBreak?.replace($createTextNode(instead))
    else lineBreak?.remove()
    const node = piece.key === null ? null : $getNodeByKey(piece.key)
    if (!$isTextNode(node)) continue
    const from = Math.max(start - piece.start, 0)
    const to = Math.min(end, piece.end) - piece.start
    node.spliceText(from, to - from, at === 0 ? instead : '')
    if (node.getTextContent() === '') node.remove()
  }
}

function $replaceInText(block: LexicalNode, found: readonly Found[]): number {
  const text = $textOf(block)
  const standing = found.filter(({ start, end, words }) => text.slice(start, end) === words)
  // From the end, so that the offsets of those before still hold.
  for (const one of standing.toReversed()) $replace(block, one)
  return standing.length
}

function $replaceInFigure(figure: FigureNode, found: readonly Found[]): number {
  const byField = Map.groupBy(found, ({ place }) => (place.kind === 'figure' ? place.field : null))
  let count = 0
  for (const [field, ofField] of byField) {
    if (field === null) continue
    const text = figure.getText()
    const replaced = replacedIn(text[field], ofField)
    if (replaced.count > 0) figure.setText({ ...text, [field]: replaced.text })
    count += replaced.count
  }
  return count
}

/** Replaces what was found in the body, as far as it still stands there; says how many. */
export function $replaceFound(found: readonly Found[]): number {
  const byBlock = Map.groupBy(found, ({ place }) => ('blockId' in place ? place.blockId : null))
  let count = 0
  for (const [blockId, ofBlock] of byBlock) {
    const block = blockId === null ? undefined : $blockById(blockId)
    if ($isFigureNode(block)) count += $replaceInFigure(block, ofBlock)
    else if (block !== undefined) count += $replaceInText(block, ofBlock)
  }
  return count
}
