import type { Article } from '#shared/article/article.ts'
import { assignBlockIds } from '#shared/article/block-ids.ts'
import { envelope, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { readArticle } from '#shared/article/read.ts'

/** An article of nothing but paragraphs, parted by an empty line, as the cases hold it. */
export function articleOf(text: string): Article {
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '')
  let last = 0
  const body = assignBlockIds(
    envelope(paragraphs.map((paragraph) => paragraphNode([textNode(paragraph)]))),
    () => `b${++last}`,
  )
  return readArticle({ title: '', excerpt: '', body })
}
