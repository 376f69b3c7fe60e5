import { segmentSentences } from '#shared/language/segment.ts'
import { lastPer } from '#shared/once-per.ts'
import type { Stretch } from '#shared/pieces.ts'
import type { Article, Block, Section, Sentence } from './article.ts'
import type { Content } from './content.ts'
import { type Dateline, readDateline } from './dateline.ts'
import { readBlocks } from './read-blocks.ts'
import { splitSectionNumber } from './section-number.ts'
import { sentenceHash } from './sentence-hash.ts'

const isEvidence = ({ kind }: Block): boolean =>
  kind === 'paragraph' || kind === 'list' || kind === 'quote' || kind === 'table'

interface OpenSection extends Omit<Section, 'sentences'> {
  readonly sentences: Sentence[]
}

function openSection(heading: Block): OpenSection {
  return { blockId: heading.id, ...splitSectionNumber(heading.text), sentences: [] }
}

const WORD = /[\p{L}\p{N}]/u

/** A row of a table says one thing, whatever signs stand in its cells. */
function* rowsOf(text: string): Generator<Stretch> {
  for (const { 0: row, index } of text.matchAll(/[^\n]+/g)) {
    if (!WORD.test(row)) continue
    const start = index + (row.length - row.trimStart().length)
    yield { start, end: start + row.trim().length }
  }
}

const spansIn = lastPer(({ id, kind, text }: Block, from: number) =>
  (kind === 'table' ? [...rowsOf(text)] : segmentSentences(text.slice(from))).map((span) => {
    const start = from + span.start
    const end = from + span.end
    const words = text.slice(start, end)
    return {
      id: `${id}:${start}-${end}`,
      blockId: id,
      start,
      end,
      text: words,
      hash: sentenceHash(words),
    }
  }),
)

/** Sentences of a block from `from` on, counted on after `before` of the same lead or section. */
const sentencesIn = lastPer(
  (block: Block, from: number, section: number | null, before: number): readonly Sentence[] =>
    spansIn(block, from).map((span, at) => ({ ...span, section, ordinal: before + at + 1 })),
)

/**
 * Reads an article as the checks see it: blocks with offsets, lead, sections, figures, sentences.
 *
 * Headings, captions and the dateline are no sentences, since none of them is evidence (domain.md). A
 * heading without words opens no section. Pure, total (any envelope that parses can be read), and fast
 * enough for every keystroke: a node that is the same object as before is not read again, and its
 * block and sentences are the same objects.
 *
 * @returns offsets in UTF-16 units of the block's text
 * @example readArticle(content).lead[0]?.text // 'Warga Batu Lima membuka kembali pasar sagu.'
 */
export function readArticle(content: Content): Article {
  const blocks = readBlocks(content.body)
  const first = blocks.find(({ kind, text }) => kind === 'paragraph' && text.trim() !== '')
  const dateline: Dateline | null = first ? readDateline(first.text) : null
  const lead: Sentence[] = []
  const sections: OpenSection[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.text.trim() !== '') sections.push(openSection(block))
    if (!isEvidence(block)) continue
    const sentences = sections.at(-1)?.sentences ?? lead
    const from = block === first ? (dateline?.end ?? 0) : 0
    const section = sections.length === 0 ? null : sections.length - 1
    // One by one: a call takes no more arguments than the stack holds.
    for (const sentence of sentencesIn(block, from, section, sentences.length)) {
      sentences.push(sentence)
    }
  }
  return {
    title: content.title,
    excerpt: content.excerpt,
    dateline: dateline?.dateline ?? null,
    blocks,
    lead,
    sections,
    figures: blocks.flatMap(({ figure }) => (figure ? [figure] : [])),
    sentences: [...lead, ...sections.flatMap(({ sentences }) => sentences)],
  }
}
