import type { Article } from '#shared/article/article.ts'
import type { Content } from '#shared/article/content.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'

/** The texts of a figure, in the order in which the screen shows them. */
export const FIGURE_FIELDS = ['caption', 'credit', 'licence', 'alt'] as const

/** A text of the article that is searched for itself: no match reaches from one into another. */
export type PartPlace =
  | { readonly kind: 'title' | 'excerpt' }
  | { readonly kind: 'block'; readonly blockId: string }
  | {
      readonly kind: 'figure'
      readonly blockId: string
      readonly field: (typeof FIGURE_FIELDS)[number]
    }

export interface Part {
  readonly place: PartPlace
  readonly text: string
  /** It is a table, whose cells are parted by CELL_SEAM. */
  readonly isTable?: true
}

/**
 * The texts of an article as it was read, in reading order: title, excerpt, then block by block, of a
 * figure its fields. Texts that are empty are left out.
 *
 * @example partsIn(readArticle(content))[0] // { place: { kind: 'title' }, text: 'Pasar Sagu Dibuka Lagi' }
 */
export function partsIn({
  title,
  excerpt,
  blocks,
}: Pick<Article, 'title' | 'excerpt' | 'blocks'>): readonly Part[] {
  const parts: readonly Part[] = [
    { place: { kind: 'title' }, text: title },
    { place: { kind: 'excerpt' }, text: excerpt },
    ...blocks.flatMap(({ id, kind, figure, text }): readonly Part[] =>
      figure === null
        ? [
            {
              place: { kind: 'block', blockId: id },
              text,
              ...(kind === 'table' ? { isTable: true } : {}),
            },
          ]
        : FIGURE_FIELDS.map((field) => ({
            place: { kind: 'figure', blockId: id, field },
            text: figure[field],
          })),
    ),
  ]
  return parts.filter(({ text }) => text !== '')
}

/**
 * Everything of an article that can be searched, in the order in which it is read.
 *
 * @example partsOf(content)[0] // { place: { kind: 'title' }, text: 'Pasar Sagu Dibuka Lagi' }
 */
export const partsOf = ({ title, excerpt, body }: Content): readonly Part[] =>
  partsIn({ title, excerpt, blocks: readBlocks(body) })
