import type { Article, Block, Sentence } from '#shared/article/article.ts'
import { oncePer } from '#shared/once-per.ts'

const NOTHING: Article = {
  title: '',
  excerpt: '',
  dateline: null,
  blocks: [],
  lead: [],
  sections: [],
  figures: [],
  sentences: [],
}

/** What a block was shown with last: it is shown again as long as its sentences are the same. */
const shown = oncePer((_block: Block): { part: Article | null } => ({ part: null }))

function blockPart(block: Block, sentences: readonly Sentence[]): Article {
  const last = shown(block)
  const isSame =
    last.part?.sentences.length === sentences.length &&
    last.part.sentences.every((sentence, i) => sentence === sentences[i])
  if (last.part === null || !isSame) {
    const figures = block.figure === null ? [] : [block.figure]
    last.part = { ...NOTHING, blocks: [block], figures, sentences }
  }
  return last.part
}

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
    { ...NOTHING, title: article.title },
    { ...NOTHING, excerpt: article.excerpt },
    ...article.blocks.map((block) => blockPart(block, sentences.get(block.id) ?? [])),
  ]
})
