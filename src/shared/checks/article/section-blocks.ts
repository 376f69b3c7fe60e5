import type { Article, Block } from '#shared/article/article.ts'

/** A heading with what stands under it, up to the next heading of any level. */
export interface SectionBlocks {
  readonly heading: Block
  readonly below: readonly Block[]
  /** The heading that ends it, or null at the end of the article. */
  readonly next: Block | null
}

/**
 * Says whether a block holds text of the article; an unknown block may, so it counts.
 *
 * @example article.blocks.filter(hasText)
 */
export const hasText = ({ kind, text }: Block): boolean =>
  kind === 'unknown' ||
  ((kind === 'paragraph' || kind === 'list' || kind === 'quote' || kind === 'table') &&
    text.trim() !== '')

/**
 * Cuts an article at its headings. A heading without words is none, and what stands above the first
 * one is left out.
 *
 * @example sectionBlocks(article).map(({ below }) => below.filter(hasText).length) // [2, 3, 1]
 */
export function sectionBlocks({ blocks }: Pick<Article, 'blocks'>): readonly SectionBlocks[] {
  const at = blocks.flatMap(({ kind, text }, i) =>
    kind === 'heading' && text.trim() !== '' ? [i] : [],
  )
  return at.flatMap((from, i) => {
    const heading = blocks[from]
    const to = at[i + 1]
    if (heading === undefined) return []
    return [{ heading, below: blocks.slice(from + 1, to), next: blocks[to ?? -1] ?? null }]
  })
}
