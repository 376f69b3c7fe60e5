import type { Article, Block } from '#shared/article/article.ts'
import { splitSectionNumber } from '#shared/article/section-number.ts'
import type { Place } from '#shared/checks/finding.ts'
import { never } from '#shared/contract/outcome.ts'

/** The place of a note as a reader of the article would say it; numbers count from 1. */
export type Where =
  | { readonly kind: 'title' }
  | { readonly kind: 'excerpt' }
  | { readonly kind: 'lead'; readonly paragraph: number }
  | { readonly kind: 'heading'; readonly number: number }
  | {
      readonly kind: 'section'
      readonly number: number
      readonly heading: string
      readonly paragraph: number
    }
  | {
      readonly kind: 'figure'
      readonly number: number
      readonly field: 'caption' | 'credit' | 'alt' | 'licence'
    }

const hasWords = ({ text }: Block): boolean => text.trim() !== ''

function inBody(blocks: readonly Block[], index: number): Where | null {
  const block = blocks[index]
  if (block === undefined) return null
  const before = blocks.slice(0, index + 1)
  const headings = before.filter((each) => each.kind === 'heading' && hasWords(each))
  const last = headings.at(-1)
  const paragraph = before
    .slice(last === undefined ? 0 : before.indexOf(last))
    .filter((each) => each.kind !== 'heading' && each.kind !== 'figure' && hasWords(each)).length
  if (last === undefined) return { kind: 'lead', paragraph }
  const { number: printed, heading } = splitSectionNumber(last.text)
  const number = printed ?? headings.length
  return block === last
    ? { kind: 'heading', number }
    : { kind: 'section', number, heading, paragraph }
}

/**
 * Says where in the article a place is: in the lead, in a section, in which paragraph. A section has
 * the number that is printed before its heading, else its own.
 *
 * @example whereIs(article, { kind: 'block', blockId: 'b7', start: 0, end: 4 })
 *   // { kind: 'section', number: 2, heading: 'Siapa yang datang', paragraph: 1 }
 */
export function whereIs({ blocks }: Pick<Article, 'blocks'>, place: Place): Where | null {
  switch (place.kind) {
    case 'title':
    case 'excerpt':
      return { kind: place.kind }
    case 'block':
      return inBody(
        blocks,
        blocks.findIndex(({ id }) => id === place.blockId),
      )
    case 'figure': {
      const number = blocks
        .filter(({ figure }) => figure !== null)
        .findIndex(({ id }) => id === place.blockId)
      return number === -1 ? null : { kind: 'figure', number: number + 1, field: place.field }
    }
    case 'article':
    case 'summary':
    case 'bullet':
      return null
    default:
      return never(place)
  }
}
