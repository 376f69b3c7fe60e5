import { oncePer } from '#shared/once-per.ts'
import type { Article, Block } from './article.ts'

const WORD = /[\p{L}\p{N}]+(?:[-'’.,/&][\p{L}\p{N}]+)*/gu

/**
 * The body as plain text, blocks parted by an empty line. Figures have no text of their own.
 *
 * @example plainText(readArticle(content)) // 'Pasar dibuka lagi.\n\n1. Siapa yang datang'
 */
export const plainText = ({ blocks }: Pick<Article, 'blocks'>): string =>
  blocks
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n')

const wordsIn = oncePer(({ text }: Pick<Block, 'text'>) => text.match(WORD)?.length ?? 0)

/**
 * Counts the words of the body, headings included; "ibu-ibu", "13/8/2025" and "15.000" are one each.
 *
 * @example countWords(readArticle(content)) // 742
 */
export const countWords = (article: Pick<Article, 'blocks'>): number =>
  article.blocks.reduce((sum, block) => sum + wordsIn(block), 0)

/**
 * The first words of the article, by which the queue names a draft without a title.
 *
 * @param length greatest length in UTF-16 units; it is cut between words and then ends in "…"
 * @example opening(readArticle(content)) // 'Warga Batu Lima membuka kembali pasar sagu yang…'
 */
export function opening(article: Pick<Article, 'lead' | 'blocks'>, length = 120): string {
  const text = (
    article.lead.length > 0
      ? article.lead.map((sentence) => sentence.text).join(' ')
      : plainText(article)
  ).replace(/\s+/gu, ' ')
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > 0 ? end : cut.length).trimEnd()}…`
}
