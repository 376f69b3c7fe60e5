import data from '#resources/lexicon/closing-words.json' with { type: 'json' }
import type { Article, Block } from '#shared/article/article.ts'
import { splitSectionNumber } from '#shared/article/section-number.ts'
import type { ArticleCheck } from '#shared/checks/check.ts'
import { promisedSections } from './listicle-title.ts'
import { hasText, sectionBlocks } from './section-blocks.ts'

/** Says whether words stand in a text, whole. */
const holds = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `)

/** Letters and single spaces, small: "Nah, itulah ..." is "nah itulah ...". */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function soundsLikeClosing({ text }: Block): boolean {
  const words = plain(text)
  return (
    data.openings.some((opening) => `${words} `.startsWith(`${opening} `)) ||
    data.phrases.some((phrase) => holds(words, phrase))
  )
}

/** What the end of a listicle lacks, with its last block. */
interface End {
  readonly variant: 'missing' | 'unclear'
  readonly last: Block
}

/**
 * A listicle closes with a paragraph behind the text of its last point, or under a heading of its own.
 * Where the last section holds no more than the shortest of the others, nothing but words can tell.
 */
function endOf(article: Article): End | null {
  const sections = sectionBlocks(article)
  const lastSection = sections.at(-1)
  const last = article.blocks.at(-1)
  if (promisedSections(article.title) === null || sections.length < 2) return null
  if (lastSection === undefined || last === undefined) return null
  const isNumbered = ({ heading }: { readonly heading: Block }): boolean =>
    splitSectionNumber(heading.text).number !== null
  if (sections.some(isNumbered) && !isNumbered(lastSection)) return null
  const texts = lastSection.below.filter(hasText)
  const others = sections.slice(0, -1).map(({ below }) => below.filter(hasText).length)
  const closing = texts.at(-1)
  if (texts.length > Math.min(...others) || (closing && soundsLikeClosing(closing))) return null
  return { variant: texts.length <= 1 ? 'missing' : 'unclear', last }
}

/**
 * A listicle has a closing paragraph (domain.md, style rule 3; its absence is a reason to send a piece
 * back). News and stories end with their last paragraph, so only listicles are asked.
 */
export const noClosing: ArticleCheck = {
  id: 'article/no-closing',
  name: { id: 'Tanpa penutup', en: 'No closing paragraph' },
  messages: {
    missing: {
      id: 'Setelah poin terakhir belum ada paragraf penutup.',
      en: 'No closing paragraph follows the last point.',
    },
    unclear: {
      id: 'Apakah paragraf terakhir ini penutup? Setelah poin terakhir perlu ada paragraf penutup.',
      en: 'Is this last paragraph the closing? One has to follow the last point.',
    },
  },
  examples: {
    good: [
      '# 2 Cara Menanam Cabai\n\n## 1. Bibit\n\nPilih bibit.\n\n## 2. Siram\n\nSiram pagi.\n\nSelamat berkebun!',
      '# 2 Cara Menanam Cabai\n\n## 1. Bibit\n\nPilih bibit.\n\nRendam bibit.\n\n## 2. Siram\n\nSiram pagi.\n\nNah, itulah cara menanam cabai.',
      '# 2 Cara Menanam Cabai\n\n## 1. Bibit\n\nPilih bibit.\n\n## 2. Siram\n\nSiram pagi.\n\n## Penutup\n\nMudah, bukan?',
      '# Panen Raya Dimulai\n\n## 1. Bibit\n\nBibit dibagikan.\n\n## 2. Siram\n\nWarga menyiram.',
    ],
    bad: [
      '# 2 Cara Menanam Cabai\n\n## 1. Bibit\n\nPilih bibit.\n\n## 2. Siram\n\nSiram pagi.',
      '# 2 Cara Menanam Cabai\n\n## 1. Bibit\n\nPilih bibit.\n\nRendam bibit.\n\n## 2. Siram\n\nSiram pagi.\n\nSiram sore.',
    ],
  },
  run: (article) => {
    const end = endOf(article)
    if (end === null) return []
    const { variant, last } = end
    return [
      {
        check: noClosing.id,
        severity: variant === 'missing' ? 'warning' : 'note',
        variant,
        params: {},
        place: { kind: 'block', blockId: last.id, start: 0, end: last.text.length },
        words: last.text || null,
        article: null,
        evidence: [],
        fix: null,
      },
    ]
  },
}
