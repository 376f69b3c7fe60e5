import type { Article, Block } from '#shared/article/article.ts'

/** A heading that prints a number. Offsets are UTF-16 units into its block's text. */
export interface NumberedHeading {
  readonly block: Block
  readonly number: number
  readonly start: number
  readonly end: number
  /** Headings of the same level, without a number, between the numbered one before and this. */
  readonly skipped: readonly Block[]
}

/**
 * Lists the headings that print a number, in reading order.
 *
 * @example numberedHeadings(article).map(({ number }) => number) // [1, 2, 4]
 */
export function numberedHeadings({ blocks, sections }: Article): readonly NumberedHeading[] {
  const numbers = new Map(sections.map(({ blockId, number }) => [blockId, number]))
  const headings: NumberedHeading[] = []
  let skipped: Block[] = []
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    const number = numbers.get(block.id) ?? null
    const digits = /\d+/u.exec(block.text)
    if (number === null || digits === null) {
      if (headings.at(-1)?.block.level === block.level) skipped.push(block)
      continue
    }
    const start = digits.index
    headings.push({ block, number, start, end: start + digits[0].length, skipped })
    skipped = []
  }
  return headings
}

/**
 * Says whether numbers count up from 1, or down to 1 as rankings do.
 *
 * @example isInOrder([3, 2, 1]) // true
 */
export const isInOrder = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => number === i + 1) ||
  numbers.every((number, i) => number === numbers.length - i)
