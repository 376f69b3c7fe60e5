import {
  INSERT_ORDERED_LIST_COMMAND,
  INSERT_UNORDERED_LIST_COMMAND,
  REMOVE_LIST_COMMAND,
} from '@lexical/list'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $getSelection,
  $getState,
  $setState,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import { never } from '#shared/contract/outcome.ts'
import { blockIdState } from './nodes/block-id.ts'
import type { BlockLook } from './selection-look.ts'

const create = (look: Exclude<BlockLook, 'bullet' | 'number'>): ElementNode => {
  switch (look) {
    case 'paragraph':
      return $createParagraphNode()
    case 'quote':
      return $createQuoteNode()
    case 'h2':
    case 'h3':
      return $createHeadingNode(look)
    default:
      return never(look)
  }
}

/** Makes the blocks of the selection of one kind; they keep their ids, since they keep their words. */
export function setBlock(editor: LexicalEditor, look: BlockLook): void {
  if (look === 'bullet') editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)
  else if (look === 'number') editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)
  else {
    editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined)
    editor.update(() => {
      $setBlocksType(
        $getSelection(),
        () => create(look),
        (before, after) => {
          $setState(after, blockIdState, $getState(before, blockIdState))
        },
      )
    })
  }
}
