import {
  $addUpdateTag,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { $blockOf } from './nodes/block-of.ts'

/** Where the blocks stand after a move, counted from 1. */
export interface Moved {
  readonly at: number
  readonly all: number
}

/** The top-level blocks from the first to the last that the selection touches, or the one around a field. */
function $chosenBlocks(field: Element | null): readonly LexicalNode[] {
  const touched =
    field === null ? ($getSelection()?.getNodes() ?? []) : [$getNearestNodeFromDOMNode(field)]
  const blocks = new Set(
    touched.flatMap((node) => {
      const block = $blockOf(node)
      return block === null ? [] : [block.getKey()]
    }),
  )
  return $getRoot()
    .getChildren()
    .filter((block) => blocks.has(block.getKey()))
}

function $move(step: 1 | -1, field: Element | null): Moved | null {
  const chosen = $chosenBlocks(field)
  const [first, last] = [chosen[0], chosen.at(-1)]
  const neighbour = step === 1 ? last?.getNextSibling() : first?.getPreviousSibling()
  if (first === undefined || last === undefined || neighbour == null) return null
  // The neighbour goes to the other side: caret, selection and focus stay in what is moved.
  if (step === 1) first.insertBefore(neighbour)
  else last.insertAfter(neighbour)
  return { at: first.getIndexWithinParent() + 1, all: $getRoot().getChildrenSize() }
}

/**
 * Moves the blocks at the caret up or down by one, as a step of the editor's undo of its own.
 *
 * @param field one that is in a figure and has the focus, else null
 * @returns null at the end of the article, or where no block is chosen
 */
export function moveBlocks(
  editor: LexicalEditor,
  step: 1 | -1,
  field: Element | null = null,
): Moved | null {
  let moved: Moved | null = null
  editor.update(
    () => {
      moved = $move(step, field)
      if (moved !== null) $addUpdateTag(HISTORY_PUSH_TAG)
    },
    { discrete: true },
  )
  return moved
}
