import { z } from 'zod'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import { countsTheSame, figuresIn, figuresOf } from './figures.ts'
import { STATUSES, type Verdict } from './verdict.ts'

/** A sentence on which a bullet rested, as it read then. */
export const seenSentenceSchema = z.object({
  blockId: z.string(),
  text: z.string(),
  /** All sentences of its block, so that a full stop that became a comma is no new sentence. */
  paragraph: z.string(),
})

/**
 * What a bullet rested on when somebody last stood behind its words: when they were made or an editor
 * accepted them.
 */
export const baselineSchema = z.object({
  bulletId: z.string(),
  /** Names the words (workflow/acceptance.ts): other words have another baseline. */
  textHash: z.string(),
  status: z.enum(STATUSES),
  evidence: z.array(seenSentenceSchema),
  /** Sentences of the article that gave a figure of something that the bullet gives one of. */
  figures: z.array(z.string()),
  at: z.string(),
  by: z.string(),
})

export type SeenSentence = Readonly<z.infer<typeof seenSentenceSchema>>
export type Baseline = Readonly<z.infer<typeof baselineSchema>>
/** The part of it that the article and the bullet give. */
export type Seen = Pick<Baseline, 'status' | 'evidence' | 'figures'>

function seenSentence(
  { sentence: { blockId, text } }: IndexedSentence,
  sentences: readonly IndexedSentence[],
): SeenSentence {
  const block = sentences.filter(({ sentence }) => sentence.blockId === blockId)
  return { blockId, text, paragraph: block.map(({ sentence }) => sentence.text).join(' ') }
}

/**
 * Takes down what a bullet rests on now.
 *
 * @param text the bullet's text half
 * @param index the article that the verdict was made from
 * @returns plain data, about 1 kB
 * @example baselineOf(bullet.text, verdict, index).evidence[0]?.text
 */
export function baselineOf(
  text: string,
  { status, evidence }: Pick<Verdict, 'status' | 'evidence'>,
  { sentences }: Pick<ArticleIndex, 'sentences'>,
): Seen {
  const ids = new Set(evidence.map(({ sentenceId }) => sentenceId))
  const own = figuresOf(text)
  const counts = ({ reading }: IndexedSentence): boolean =>
    figuresIn(reading).some((figure) => own.some((one) => countsTheSame(one, figure)))
  return {
    status,
    evidence: sentences
      .filter(({ sentence }) => ids.has(sentence.id))
      .map((one) => seenSentence(one, sentences)),
    figures: sentences.filter(counts).map(({ sentence }) => sentence.text),
  }
}
