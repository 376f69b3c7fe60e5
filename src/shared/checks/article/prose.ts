import type { Article, Block, BlockKind, Figure, Run } from '#shared/article/article.ts'
import type { Edit, Place } from '#shared/checks/finding.ts'
import { type Token, tokenise } from '#shared/language/tokens.ts'
import { tokensIn } from '#shared/language/tokens-in.ts'
import { oncePer } from '#shared/once-per.ts'

/** What is written in one part of the article, as the checks of language read it. Offsets are UTF-16 units. */
export interface Prose {
  readonly kind: 'title' | 'excerpt' | BlockKind
  readonly text: string
  readonly tokens: readonly Token[]
  /** Looks and links of its stretches; none for title, excerpt and the fields of a figure. */
  readonly runs: readonly Run[]
  readonly at: (start: number, end: number) => Place
  /** The edit that puts other words in a stretch; null where no edit reaches. */
  readonly put: ((start: number, end: number, text: string) => Edit) | null
}

const replaced = (whole: string, start: number, end: number, text: string): string =>
  whole.slice(0, start) + text + whole.slice(end)

const field = (kind: 'title' | 'excerpt', text: string): Prose => ({
  kind,
  text,
  tokens: tokenise(text),
  runs: [],
  at: (start, end) => ({ kind, start, end }),
  put: (start, end, words) => ({ kind, text: replaced(text, start, end, words) }),
})

const blockProse = oncePer((block: Block): Prose => {
  const { id: blockId, kind, text, runs } = block
  return {
    kind,
    text,
    tokens: tokensIn(block),
    runs,
    at: (start, end) => ({ kind: 'block', blockId, start, end }),
    put: (start, end, words) => ({ kind: 'text', blockId, start, end, text: words }),
  }
})

/**
 * Returns the title, the excerpt and every block with text, in reading order; empty ones are left out.
 *
 * @example prosesOf(article).map(({ kind }) => kind) // ['title', 'paragraph', ...]
 */
export const prosesOf: (article: Article) => readonly Prose[] = oncePer(
  ({ title, excerpt, blocks }: Article) =>
    [field('title', title), field('excerpt', excerpt), ...blocks.map(blockProse)].filter(
      ({ text }) => text !== '',
    ),
)

const FIELDS = ['caption', 'credit', 'alt', 'licence'] as const

const figureProses = (figure: Figure): readonly Prose[] =>
  FIELDS.filter((name) => figure[name] !== '').map((name) => ({
    kind: 'figure',
    text: figure[name],
    tokens: tokenise(figure[name]),
    runs: [],
    at: () => ({ kind: 'figure', blockId: figure.blockId, field: name }),
    put: null,
  }))

/**
 * Returns what `prosesOf` does and the fields of the figures.
 *
 * @example everyProse(article).filter(({ kind }) => kind === 'figure').length
 */
export const everyProse: (article: Article) => readonly Prose[] = oncePer((article: Article) => [
  ...prosesOf(article),
  ...article.figures.flatMap(figureProses),
])
