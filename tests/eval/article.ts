import type { Article } from '#shared/article/article.ts'
import { assignBlockIds } from '#shared/article/block-ids.ts'
import { envelope, headingNode, paragraphNode, textNode } from '#shared/article/nodes.ts'
import { readArticle } from '#shared/article/read.ts'

const HEADING = /^##\s+(?=\S)/u

function blockOf(text: string) {
  const mark = HEADING.exec(text)
  return mark === null
    ? paragraphNode([textNode(text)])
    : headingNode(2, [textNode(text.slice(mark[0].length))])
}

/**
 * An article as the cases hold it: paragraphs parted by an empty line, of which one that begins with
 * "## " is the heading of a section, and so no evidence.
 */
export function articleOf(text: string, title = ''): Article {
  const blocks = text.split(/\n\s*\n/u).filter((block) => block.trim() !== '')
  let last = 0
  const body = assignBlockIds(envelope(blocks.map(blockOf)), () => `b${++last}`)
  return readArticle({ title, excerpt: '', body })
}
