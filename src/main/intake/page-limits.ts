import { elementsOf } from '#shared/markup/tree.ts'
import type { Block } from './page.ts'

/** The longest article of a community desk has some hundred paragraphs and items. */
const MOST_PIECES = 5_000

/** Even the source of a page has fewer lines. */
const MOST_LINES = 100_000

/**
 * Says whether a text has few enough lines to be taken apart at all.
 *
 * @example isPageSized('Warga memanen.') // true
 */
export function isPageSized(text: string): boolean {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines += 1
    if (lines > MOST_LINES) return false
  }
  return true
}

/** A block, or its items, cells and lines: a quotation may hold as many as a page has paragraphs. */
const piecesOf = ({ element }: Block): number =>
  Math.max(
    1,
    [...elementsOf(element)].filter(({ tagName }) => /^(?:li|br|td|th)$/.test(tagName)).length,
  )

/**
 * Says whether a page is small enough to be an article. What comes after the reading (sentences, checks,
 * the editor) may take time that grows with the square of its pieces.
 *
 * @example isArticleSized([block]) // true
 */
export const isArticleSized = (blocks: readonly Block[]): boolean =>
  blocks.reduce((sum, block) => sum + piecesOf(block), 0) <= MOST_PIECES
