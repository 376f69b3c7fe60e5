import {
  $isTableCellNode,
  TableCellHeaderStates,
  TableCellNode,
  TableRowNode,
} from '@lexical/table'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $isDecoratorNode,
  $isElementNode,
  $isParagraphNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical'
import { $blockOf } from '../nodes/block-of.ts'

const isBlock = (node: LexicalNode): boolean =>
  ($isElementNode(node) || $isDecoratorNode(node)) && !node.isInline()

/** The lines of what stands in a cell, and what no cell can hold. */
function $linesOf(nodes: readonly LexicalNode[], apart: LexicalNode[]): LexicalNode[][] {
  const lines: LexicalNode[][] = []
  let bare: LexicalNode[] | null = null
  for (const node of nodes) {
    if (!isBlock(node)) {
      if (bare === null) {
        bare = []
        lines.push(bare)
      }
      bare.push(node)
      continue
    }
    bare = null
    if ($isElementNode(node)) lines.push(...$linesOf(node.getChildren(), apart))
    else apart.push(node)
  }
  return lines.filter(({ length }) => length > 0)
}

/** A cell holds one paragraph: more of them, headings and lists become lines; a figure stands behind the table. */
function $plainCell(cell: TableCellNode): void {
  const children = cell.getChildren()
  const [first] = children
  if (cell.getBackgroundColor() !== null) cell.setBackgroundColor(null)
  if (children.length === 1 && $isParagraphNode(first)) return
  const apart: LexicalNode[] = []
  const lines = $linesOf(children, apart)
  const paragraph = $isParagraphNode(first) ? first : $createParagraphNode()
  if (paragraph !== first) cell.append(paragraph)
  for (const [at, line] of lines.entries()) {
    if (line.every((node) => paragraph.is(node.getParent()))) continue
    paragraph.append(...(at === 0 ? [] : [$createLineBreakNode()]), ...line)
  }
  const block = $blockOf(cell)
  for (const node of apart) block?.insertAfter(node)
  for (const child of cell.getChildren()) if (!paragraph.is(child)) child.remove()
}

/** Only the first row names the columns, and then all of its cells do. */
function $plainRow(row: TableRowNode): void {
  const cells = row.getChildren().filter($isTableCellNode)
  const isFirst = row.getPreviousSibling() === null
  const isHeader = isFirst && cells[0]?.hasHeaderState(TableCellHeaderStates.ROW) === true
  const state = isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS
  for (const cell of cells) if (cell.getHeaderStyles() !== state) cell.setHeaderStyles(state)
}

/** Keeps every table the plain grid that an article stores, whatever was typed, pasted or loaded. */
export const registerPlainCells = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(TableCellNode, $plainCell),
    editor.registerNodeTransform(TableRowNode, $plainRow),
  )
