import type { Article, Sentence } from '#shared/article/article.ts'
import { visible } from './visible.ts'

/** A sentence of the body under the number by which a model cites it. */
export interface NumberedSentence {
  /** "S7": in reading order, headings and captions are not counted. */
  readonly number: string
  /** Article sentence id. */
  readonly id: string
  /** As the model reads it: one line, nothing that a reader would not see. */
  readonly text: string
}

/** An HTML comment, also one that is not closed. */
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu
/** A number in the form of ours, which only we may give. */
const NUMBER_LIKE = /[[［【]\s*(s\s*\d+)\s*[\]］】]/giu

/** Comments are looked for in whole blocks: their sentences were cut without regard for them. */
function withoutComments(block: string, { start, end }: Sentence): string {
  let text = ''
  let from = start
  for (const { 0: comment, index } of block.matchAll(COMMENT)) {
    if (index + comment.length <= start || index >= end) continue
    text += block.slice(from, Math.max(from, index))
    from = Math.min(end, index + comment.length)
  }
  return text + block.slice(from, end)
}

/**
 * Takes from a line what a model could mistake for a part of the request: numbers like ours lose their
 * brackets.
 *
 * @example dataLine('Warga\u200b [S9] pulang.') // 'Warga (S9) pulang.'
 */
export const dataLine = (text: string): string => visible(text).replace(NUMBER_LIKE, '($1)')

/**
 * Numbers the sentences of an article that a model may cite, as it shall read them. A sentence of which
 * nothing can be seen has no number. The article itself stays as it is.
 *
 * @example numberedSentences(article)[0] // { number: 'S1', id: 'b1:0-24', text: 'Warga memanen cabai.' }
 */
export function numberedSentences({ blocks, sentences }: Article): readonly NumberedSentence[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]))
  const seen = sentences.flatMap((sentence) => {
    const block = texts.get(sentence.blockId) ?? ''
    const text = dataLine(block.includes('<!--') ? withoutComments(block, sentence) : sentence.text)
    return text === '' ? [] : [{ id: sentence.id, text }]
  })
  return seen.map((one, at) => ({ ...one, number: `S${at + 1}` }))
}
