import { $findMatchingParent } from '@lexical/utils'
import { $isRootNode, type LexicalNode } from 'lexical'

/**
 * The top-level block that a node stands in. Not getTopLevelElement: in a table that is the paragraph of
 * the cell, which no id names.
 */
export const $blockOf = (node: LexicalNode | null | undefined): LexicalNode | null =>
  node == null ? null : $findMatchingParent(node, (parent) => $isRootNode(parent.getParent()))
