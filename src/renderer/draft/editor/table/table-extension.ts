import {
  $findCellNode,
  registerTableCellUnmergeTransform,
  registerTablePlugin,
  registerTableSelectionObserver,
  setScrollableTablesActive,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
} from 'lexical'
import { registerPlainCells } from './plain-cells.ts'

/**
 * Tables as an article has them. Not Lexical's own extension: that brings its importer of HTML along, and
 * ours takes the road of every import (paste-extension.ts).
 */
export const TableExtension = defineExtension({
  name: 'sunting/table',
  nodes: () => [TableNode, TableRowNode, TableCellNode],
  register: (editor) => {
    setScrollableTablesActive(editor, true)
    return mergeRegister(
      registerTablePlugin(editor),
      registerTableCellUnmergeTransform(editor),
      registerPlainCells(editor),
      // A cell is one paragraph: Enter begins a line in it.
      editor.registerCommand(
        INSERT_PARAGRAPH_COMMAND,
        () => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection) || $findCellNode(selection.anchor.getNode()) === null)
            return false
          return editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)
        },
        COMMAND_PRIORITY_LOW,
      ),
      registerTableSelectionObserver(editor),
    )
  },
})
