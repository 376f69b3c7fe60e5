import type { Article } from '#shared/article/article.ts'
import { assignBlockIds } from '#shared/article/block-ids.ts'
import type { Content, SerializedNode } from '#shared/article/content.ts'
import {
  envelope,
  FORMAT,
  figureNode,
  headingNode,
  listNode,
  paragraphNode,
  quoteNode,
  textNode,
} from '#shared/article/nodes.ts'
import { readArticle } from '#shared/article/read.ts'

/** "*kata*" stands in italics. */
const inline = (text: string): readonly SerializedNode[] =>
  text
    .split(/\*(\p{L}[^*]*)\*/u)
    .map((part, at) => textNode(part, at % 2 === 1 ? FORMAT.italic : 0))
    .filter(({ text: part }) => part !== '')

function block(text: string): SerializedNode {
  const [sign, rest] = [text.split(' ', 1)[0] ?? '', text.replace(/^\S+\s*/u, '')]
  switch (sign) {
    case '##':
      return headingNode(2, [textNode(rest)])
    case '###':
      return headingNode(3, [textNode(rest)])
    case '>':
      return quoteNode([textNode(rest)])
    case '-':
      return listNode(
        'bullet',
        text.split('\n').map((item) => inline(item.replace(/^-\s*/u, ''))),
      )
    case '!': {
      const [caption = '', credit = '', licence = '', alt = ''] = rest
        .split('|')
        .map((field) => field.trim())
      return figureNode({ asset: null, alt, caption, credit, licence })
    }
    default:
      return paragraphNode(inline(text))
  }
}

/**
 * Builds the content of an article from plain text: blocks parted by an empty line, each of one kind.
 * `# title`, `= excerpt`, `## heading`, `### heading`, `> quotation`, `- list` (an item a line),
 * `! caption | credit | licence | alt`; anything else is a paragraph, where `*kata*` is italic. Block ids are b1, b2, ...
 *
 * @example exampleContent('# Panen Raya\n\nWarga memanen cabai.\n\n## 1. Harga naik')
 */
export function exampleContent(text: string): Content {
  const parts = text.split(/\n{2,}/u).filter((part) => part.trim() !== '')
  const marked = (sign: string): string =>
    parts.find((part) => part.startsWith(`${sign} `))?.slice(2) ?? ''
  const body = parts.filter((part) => !/^[#=] /u.test(part)).map(block)
  let id = 0
  return {
    title: marked('#'),
    excerpt: marked('='),
    body: assignBlockIds(envelope(body), () => `b${++id}`),
  }
}

/**
 * Reads an article that is written as in `exampleContent`.
 *
 * @example exampleArticle('Warga memanen cabai.').lead[0]?.text // 'Warga memanen cabai.'
 */
export const exampleArticle = (text: string): Article => readArticle(exampleContent(text))
