import { $createLinkNode, $toggleLink } from '@lexical/link'
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical'
import { $selectionLook } from './selection-look.ts'

/** Links the selection, changes or removes the link at the caret; at a bare caret the address is the text. */
export function setLink(editor: LexicalEditor, url: string | null): void {
  editor.update(
    () => {
      const selection = $getSelection()
      const isBareCaret =
        $isRangeSelection(selection) && selection.isCollapsed() && $selectionLook().link === null
      if (isBareCaret && url !== null)
        selection.insertNodes([$createLinkNode(url).append($createTextNode(url))])
      else $toggleLink(url)
    },
    { tag: HISTORY_PUSH_TAG },
  )
}
