import { $isLinkNode } from '@lexical/link'
import { $isListNode, ListNode } from '@lexical/list'
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $findMatchingParent, $getNearestNodeOfType } from '@lexical/utils'
import { $getSelection, $isRangeSelection, $isRootNode, type LexicalNode } from 'lexical'
import { $hasHeader, $tableAtSelection } from './table/table-acts.ts'

export type BlockLook = 'paragraph' | 'h2' | 'h3' | 'quote' | 'bullet' | 'number'

/** The table around the caret. */
export interface TableLook {
  readonly hasHeader: boolean
}

/** What the toolbar shows as on, for where the caret is. */
export interface SelectionLook {
  readonly block: BlockLook
  readonly bold: boolean
  readonly italic: boolean
  /** The address of the link around the caret, or null. */
  readonly link: string | null
  readonly table: TableLook | null
}

export const plainLook: SelectionLook = {
  block: 'paragraph',
  bold: false,
  italic: false,
  link: null,
  table: null,
}

function $tableLook(): TableLook | null {
  const table = $tableAtSelection()
  return table === null ? null : { hasHeader: $hasHeader(table) }
}

function $blockLook(node: LexicalNode): BlockLook {
  const list = $getNearestNodeOfType(node, ListNode)
  if ($isListNode(list)) return list.getListType() === 'number' ? 'number' : 'bullet'
  const block = $findMatchingParent(node, (parent) => $isRootNode(parent.getParent()))
  if ($isQuoteNode(block)) return 'quote'
  if ($isHeadingNode(block)) return block.getTag() === 'h2' || block.getTag() === 'h1' ? 'h2' : 'h3'
  return 'paragraph'
}

/** Reads it once for the whole toolbar: a read per button made typing slow (payloadcms/payload#12669). */
export function $selectionLook(): SelectionLook {
  const selection = $getSelection()
  const table = $tableLook()
  if (!$isRangeSelection(selection)) return { ...plainLook, table }
  const node = selection.anchor.getNode()
  const link = $findMatchingParent(node, $isLinkNode)
  return {
    block: $blockLook(node),
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    link: $isLinkNode(link) ? link.getURL() : null,
    table,
  }
}

export const sameLook = (a: SelectionLook, b: SelectionLook): boolean =>
  a.block === b.block &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.link === b.link &&
  a.table?.hasHeader === b.table?.hasHeader
