import { canonicalJson } from '#shared/article/canonical.ts'
import type { SerializedNode } from '#shared/article/content.ts'
import type { ComparedBlock } from './blocks.ts'
import type { Both, Change, FigureField } from './change.ts'
import { compareRuns } from './compare-runs.ts'
import { compareTables, hasSameColumns } from './compare-tables.ts'
import { canBecome } from './shape.ts'

const FIELDS: readonly FigureField[] = ['asset', 'caption', 'credit', 'alt', 'licence']

const fieldOf = (node: SerializedNode, field: FigureField): string | null => {
  const value = node[field]
  return typeof value === 'string' && value !== '' ? value.normalize('NFC') : null
}

const compareFigures = (at: Both<number>, nodes: Both<SerializedNode>): readonly Change[] =>
  FIELDS.flatMap((field) => {
    const before = fieldOf(nodes.before, field)
    const after = fieldOf(nodes.after, field)
    return before === after ? [] : [{ kind: 'figure', at, field, before, after }]
  })

/**
 * The changes within a block that both contents have.
 *
 * @param at its index in each
 * @example compareBlocks({ before: 0, after: 0 }, { before: block, after: block }) // []
 */
export function compareBlocks(at: Both<number>, blocks: Both<ComparedBlock>): readonly Change[] {
  const { before, after } = blocks
  if (before.json === after.json) return []
  if (before.matter === 'figure' && after.matter === 'figure') {
    return compareFigures(at, { before: before.node, after: after.node })
  }
  const isTable = before.matter === 'table' && after.matter === 'table'
  const isRegular = !isTable || hasSameColumns(before.runs, after.runs)
  if (!isRegular || !canBecome(before.shape, after.shape)) {
    return [{ kind: 'replaced', at, before: before.node, after: after.node }]
  }
  const isShaped = canonicalJson(before.shape) !== canonicalJson(after.shape)
  return [
    ...(isShaped ? [{ kind: 'shape', at, before: before.shape, after: after.shape } as const] : []),
    ...(isTable ? compareTables : compareRuns)(at, { before: before.runs, after: after.runs }),
  ]
}
