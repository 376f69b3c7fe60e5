import { createHeadlessEditor } from '@lexical/headless'
import { AutoLinkNode, LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode, QuoteNode } from '@lexical/rich-text'
import { registerTablePlugin, TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import type { LexicalEditor } from 'lexical'
import type { Envelope } from '#shared/article/content.ts'
import { editorState } from '../../../src/renderer/draft/editor/envelope.ts'
import { registerBlockIds } from '../../../src/renderer/draft/editor/nodes/block-id.ts'
import { FigureNode } from '../../../src/renderer/draft/editor/nodes/figure-node.tsx'
import { registerLinkGuard } from '../../../src/renderer/draft/editor/nodes/link-guard.ts'
import { UnknownBlockNode } from '../../../src/renderer/draft/editor/nodes/unknown-block-node.tsx'
import { registerPlainCells } from '../../../src/renderer/draft/editor/table/plain-cells.ts'

/** The article's nodes and transforms without a page; fresh block ids are n1, n2, ... */
export function headlessArticle(body: Envelope): LexicalEditor {
  const editor = createHeadlessEditor({
    nodes: [
      HeadingNode,
      QuoteNode,
      ListNode,
      ListItemNode,
      LinkNode,
      AutoLinkNode,
      TableNode,
      TableRowNode,
      TableCellNode,
      FigureNode,
      UnknownBlockNode,
    ],
    onError: (error) => {
      throw error
    },
  })
  let made = 0
  registerBlockIds(editor, () => {
    made += 1
    return `n${made}`
  })
  registerLinkGuard(editor)
  registerTablePlugin(editor)
  registerPlainCells(editor)
  editor.setEditorState(editor.parseEditorState(editorState(body)))
  return editor
}
