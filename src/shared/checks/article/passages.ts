import type { Article, Block } from '#shared/article/article.ts'
import type { Place } from '#shared/checks/finding.ts'
import { oncePer } from '#shared/once-per.ts'

/** A text of the article that a check reads on its own, and the way back to its place. */
export interface Passage {
  readonly text: string
  /** Takes UTF-16 offsets into `text`. */
  readonly at: (start: number, end: number) => Place
}

const passageOf = oncePer(
  ({ id, text }: Block): Passage => ({
    text,
    at: (start, end) => ({ kind: 'block', blockId: id, start, end }),
  }),
)

/**
 * Returns the title, the excerpt and every block with text, in reading order. Captions are left out:
 * a place in a figure has no offsets. The passage of a block that did not change is the same object.
 *
 * @example passagesOf(article).map(({ text }) => text) // ['Judul', 'Kutipan ringkas.', 'Paragraf ...']
 */
export const passagesOf: (article: Article) => readonly Passage[] = oncePer(
  ({ title, excerpt, blocks }: Article): readonly Passage[] => [
    { text: title, at: (start, end) => ({ kind: 'title', start, end }) },
    { text: excerpt, at: (start, end) => ({ kind: 'excerpt', start, end }) },
    ...blocks.filter(({ kind }) => kind !== 'figure').map(passageOf),
  ],
)
