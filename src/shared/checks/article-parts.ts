import type { Article, Block, Sentence } from '#shared/article/article.ts'
import { lastPer, oncePer, oncePerText } from '#shared/once-per.ts'

/** An article in which nothing is written. */
export const NOTHING: Article = {
  title: '',
  excerpt: '',
  dateline: null,
  blocks: [],
  lead: [],
  sections: [],
  figures: [],
  sentences: [],
}

const titlePart = oncePerText((title: string): Article => ({ ...NOTHING, title }))
const excerptPart = oncePerText((excerpt: string): Article => ({ ...NOTHING, excerpt }))

const blockPart = lastPer(
  (block: Block, ...sentences: readonly Sentence[]): Article => ({
    ...NOTHING,
    blocks: [block],
    figures: block.figure === null ? [] : [block.figure],
    sentences,
  }),
)

/**
 * Cuts an article into what a check with `scope: 'part'` is shown one at a time: its title alone, its
 * excerpt alone, each block with its figure and its sentences. A part that has not changed is the same
 * object as before.
 *
 * @returns articles in reading order of their parts
 * @example partsOf(article).flatMap((part) => check.run(part, style))
 */
export const partsOf: (article: Article) => readonly Article[] = oncePer((article: Article) => {
  const sentences = new Map<string, Sentence[]>()
  for (const sentence of article.sentences) {
    const known = sentences.get(sentence.blockId)
    if (known) known.push(sentence)
    else sentences.set(sentence.blockId, [sentence])
  }
  return [
    titlePart(article.title),
    excerptPart(article.excerpt),
    ...article.blocks.map((block) => blockPart(block, ...(sentences.get(block.id) ?? []))),
  ]
})
