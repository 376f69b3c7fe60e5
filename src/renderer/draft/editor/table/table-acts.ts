import {
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableNode,
  type TableRowNode,
} from '@lexical/table'
import {
  $addUpdateTag,
  $createParagraphNode,
  $getPreviousSelection,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical'
import { never } from '#shared/contract/outcome.ts'
import { $blockOf } from '../nodes/block-of.ts'

/** What can be done to the table at the caret. */
export const tableActs = [
  'rowAbove',
  'rowBelow',
  'columnLeft',
  'columnRight',
  'header',
  'removeRow',
  'removeColumn',
  'remove',
] as const

export type TableAct = (typeof tableActs)[number]

/** The table in which the selection stands, or null. */
export function $tableAtSelection(): TableNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null
  return $findTableNode(selection.anchor.getNode())
}

const $firstRow = (table: TableNode): TableRowNode | null => {
  const row = table.getFirstChild()
  return $isTableRowNode(row) ? row : null
}

/** Says whether the first row of a table names its columns. */
export const $hasHeader = (table: TableNode): boolean => {
  const cell = $firstRow(table)?.getFirstChild()
  return $isTableCellNode(cell) && cell.hasHeaderState(TableCellHeaderStates.ROW)
}

function $setHeader(table: TableNode, isOn: boolean): void {
  const state = isOn ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS
  for (const cell of $firstRow(table)?.getChildren() ?? [])
    if ($isTableCellNode(cell)) cell.setHeaderStyles(state)
}

function $remove(table: TableNode): void {
  const next = table.getNextSibling()
  if (next === null) table.insertAfter($createParagraphNode())
  table.selectNext(0, 0)
  table.remove()
}

function $act(table: TableNode, act: TableAct): void {
  const hasHeader = $hasHeader(table)
  switch (act) {
    case 'rowAbove':
    case 'rowBelow':
      $insertTableRowAtSelection(act === 'rowBelow')
      // The row that names the columns is the first one, whichever that is now.
      $setHeader(table, hasHeader)
      break
    case 'columnLeft':
    case 'columnRight':
      $insertTableColumnAtSelection(act === 'columnRight')
      break
    case 'header':
      $setHeader(table, !hasHeader)
      break
    case 'removeRow':
      $deleteTableRowAtSelection()
      break
    case 'removeColumn':
      $deleteTableColumnAtSelection()
      break
    case 'remove':
      $remove(table)
      break
    default:
      never(act)
  }
}

/** Changes the table at the caret, as a step of the editor's undo of its own. */
export function actOnTable(editor: LexicalEditor, act: TableAct): void {
  if (!editor.isEditable()) return
  editor.update(() => {
    const table = $tableAtSelection()
    if (table === null) return
    $addUpdateTag(HISTORY_PUSH_TAG)
    $act(table, act)
  })
}

/** As many columns and rows as a newsroom's tables mostly have; more are a key away. */
const SIZE = { rows: 3, columns: 3 }

/** Puts an empty table behind the block at the caret, in the place of that one where it has no words. */
export function insertTable(editor: LexicalEditor): void {
  if (!editor.isEditable()) return
  editor.update(() => {
    const selection = $getSelection() ?? $getPreviousSelection()
    if (!$isRangeSelection(selection)) return
    const block = $blockOf(selection.anchor.getNode())
    if (block === null) return
    $addUpdateTag(HISTORY_PUSH_TAG)
    const headers = { rows: true, columns: false }
    const table = $createTableNodeWithDimensions(SIZE.rows, SIZE.columns, headers)
    block.insertAfter(table)
    if ($isParagraphNode(block) && block.isEmpty()) block.remove()
    // Below a table at the end there must be a line to go on in.
    if (table.getNextSibling() === null) table.insertAfter($createParagraphNode())
    table.getFirstDescendant()?.selectStart()
  })
}
