import type { Content, Envelope, SerializedNode } from '#shared/article/content.ts'
import { envelope } from '#shared/article/nodes.ts'
import { type ComparedBlock, comparedBlocks } from './blocks.ts'
import type { Both, Change } from './change.ts'
import { compareContents } from './compare-contents.ts'
import { compareTexts } from './compare-texts.ts'
import { textOf } from './runs.ts'
import { wordsIn } from './word-pieces.ts'

/** How much of a text stayed and changed, in words of title, excerpt, body and captions. */
export interface ChangeMeasure {
  readonly kept: number
  readonly added: number
  readonly removed: number
}

const FIELDS = ['caption', 'credit'] as const

const wordsOfBlock = ({ node, runs, matter }: ComparedBlock): number => {
  if (matter !== 'figure') return wordsIn(textOf(runs))
  return FIELDS.reduce((words, field) => {
    const value = node[field]
    return words + (typeof value === 'string' ? wordsIn(value) : 0)
  }, 0)
}

const wordsOfBody = (body: Envelope): number =>
  comparedBlocks(body).reduce((sum, block) => sum + wordsOfBlock(block), 0)

const wordsOfNode = (node: SerializedNode): number => wordsOfBody(envelope([node]))

/**
 * Counts the words of a content that a reader sees: title, excerpt, body, captions and credits.
 *
 * @example wordsOf(content) // 742
 */
export const wordsOf = ({ title, excerpt, body }: Content): number =>
  wordsIn(title) + wordsIn(excerpt) + wordsOfBody(body)

/** Of one text for another, only the words that are not in both. */
const ofTexts = (texts: Both<string>): Both<number> =>
  compareTexts(texts).reduce(
    (sum, change) => {
      const { before, after } = sizeOf(change)
      return { before: sum.before + before, after: sum.after + after }
    },
    { before: 0, after: 0 },
  )

/** Words that a change takes away (`before`) and brings (`after`). */
function sizeOf(change: Change): Both<number> {
  switch (change.kind) {
    case 'title':
    case 'excerpt':
      return ofTexts(change)
    case 'added':
      return { before: 0, after: wordsOfNode(change.node) }
    case 'removed':
      return { before: wordsOfNode(change.node), after: 0 }
    case 'replaced':
      return { before: wordsOfNode(change.before), after: wordsOfNode(change.after) }
    case 'text':
      return { before: wordsIn(textOf(change.before)), after: wordsIn(textOf(change.after)) }
    case 'figure':
      return FIELDS.some((field) => field === change.field)
        ? ofTexts({ before: change.before ?? '', after: change.after ?? '' })
        : { before: 0, after: 0 }
    default:
      return { before: 0, after: 0 }
  }
}

/**
 * Measures what a comparison found. Kept and added are the words of the newer content, kept and
 * removed those of the older; a moved block keeps its words.
 *
 * @param after the newer content of the comparison
 * @example measureOf(after, changes) // { kept: 740, added: 12, removed: 9 }
 */
export function measureOf(after: Content, changes: readonly Change[]): ChangeMeasure {
  let [added, removed] = [0, 0]
  for (const change of changes) {
    const { before: lost, after: won } = sizeOf(change)
    added += won
    removed += lost
  }
  return { kept: wordsOf(after) - added, added, removed }
}

/**
 * Measures how far two contents are apart.
 *
 * @example measureBetween(content, content).added // 0
 */
export const measureBetween = (before: Content, after: Content): ChangeMeasure =>
  measureOf(after, compareContents(before, after).changes)
