import type { Article, Block } from '#shared/article/article.ts'
import type { Place } from '#shared/checks/finding.ts'
import { never } from '#shared/contract/outcome.ts'
import { printedNumber } from '#shared/summary/evidence-parts.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { CheckWords } from './words.ts'

/** Which section a block stands in, and the how-manieth paragraph of it, counted from 1. */
function inSection({ blocks, sections }: Article, block: Block) {
  const starts = new Set(sections.map(({ blockId }) => blockId))
  let section: number | null = null
  let paragraph = 0
  for (const { id, kind } of blocks) {
    if (starts.has(id)) {
      section = section === null ? 0 : section + 1
      paragraph = 0
    } else if (kind !== 'figure') paragraph++
    if (id === block.id) break
  }
  return { section, paragraph }
}

function blockWhere(article: Article, blockId: string, words: CheckWords): string {
  const block = article.blocks.find(({ id }) => id === blockId)
  if (block === undefined) return words.where.article
  const { section, paragraph } = inSection(article, block)
  const part =
    section === null ? words.where.lead : words.where.section(printedNumber(article, section))
  return paragraph === 0 ? words.where.heading(part) : words.where.paragraph(part, paragraph)
}

/**
 * Says in words where a finding stands, for somebody who has the text but not the desk.
 *
 * @example whereOf(finding.place, article, bullets, words) // 'Bagian 2, paragraf 1'
 */
export function whereOf(
  place: Place,
  article: Article,
  bullets: readonly Pick<Bullet, 'id'>[],
  words: CheckWords,
): string {
  switch (place.kind) {
    case 'article':
    case 'title':
    case 'excerpt':
    case 'summary':
      return words.where[place.kind]
    case 'block':
      return blockWhere(article, place.blockId, words)
    case 'figure':
      return words.where.figure(
        article.figures.findIndex(({ blockId }) => blockId === place.blockId) + 1,
      )
    case 'bullet':
      return words.where.bullet(bullets.findIndex(({ id }) => id === place.bulletId) + 1)
    default:
      return never(place)
  }
}
