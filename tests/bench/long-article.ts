import type { Content, SerializedNode } from '#shared/article/content.ts'
import { countWords } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import { aContent } from '../fixtures/an-article.ts'
import { CHILLI, CHOIR, HARBOUR } from '../fixtures/own-articles.ts'

const PIECES = [HARBOUR, CHOIR, CHILLI].map((text) => aContent(text))

/** One heading in so many has a wrong number: about one is marked wherever one reads, as in a draft that came in. */
const AT_FAULT = 5

const numberOf = (section: number): string => (section % AT_FAULT === 0 ? '1' : String(section))

const sectionsOf = (content: Content): number =>
  readArticle(content).blocks.filter(({ kind }) => kind === 'heading').length

/**
 * The own articles one after the other, again and again, until there are that many words: each round
 * names other quantities, so that no sentence stands twice, and goes on counting the sections, with a
 * slip now and then: one article, in which not every heading is at fault.
 */
export function longArticle(words: number): Content {
  const [first] = PIECES
  if (first === undefined) throw new Error('no article')
  let content = first
  for (let round = 1; countWords(readArticle(content)) < words; round++) {
    const piece = PIECES[round % PIECES.length] ?? first
    let section = sectionsOf(content)
    const nodes: SerializedNode[] = JSON.parse(
      JSON.stringify(piece.body.state.root.children)
        .replaceAll(/"blockId":"/g, `"blockId":"r${round}`)
        .replaceAll(/(?<=[ p])\d{2,3}(?= )/g, (number) => String(Number(number) + round))
        .replaceAll(/(?<="text":")\d+(?=\. )/g, () => numberOf(++section)),
    )
    content = {
      ...content,
      body: {
        ...content.body,
        state: {
          ...content.body.state,
          root: {
            ...content.body.state.root,
            children: [...content.body.state.root.children, ...nodes],
          },
        },
      },
    }
  }
  return content
}
