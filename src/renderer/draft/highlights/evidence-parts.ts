import type { Article, Span } from '#shared/article/article.ts'
import type { Verdict } from '#shared/summary/verdict.ts'

/** What is shown of the sentences that lit bullets rest on. */
export interface EvidenceSpans {
  readonly sentences: readonly Span[]
  /** Words that bullet and article share. */
  readonly phrases: readonly Span[]
  /** Words of those sentences that the bullets do not have. */
  readonly others: readonly Span[]
}

const WORDS = /[\p{L}\p{N}]/u

/** The stretches of a sentence that no phrase covers; marks and spaces between phrases are none. */
function gaps(sentence: Span & { readonly text: string }, phrases: readonly Span[]): Span[] {
  const { blockId, start, end, text } = sentence
  const inside = phrases
    .filter((phrase) => phrase.blockId === blockId && phrase.start < end && phrase.end > start)
    .toSorted((a, b) => a.start - b.start)
  const found: Span[] = []
  let at = start
  for (const phrase of [...inside, { blockId, start: end, end }]) {
    if (phrase.start > at && WORDS.test(text.slice(at - start, phrase.start - start)))
      found.push({ blockId, start: at, end: phrase.start })
    at = Math.max(at, phrase.end)
  }
  return found
}

/** Sorts the evidence of some bullets into whole sentences, shared words and other words. */
export function evidenceSpans(
  verdicts: readonly Pick<Verdict, 'evidence'>[],
  { sentences }: Pick<Article, 'sentences'>,
): EvidenceSpans {
  const evidence = verdicts.flatMap((verdict) => verdict.evidence)
  const ids = new Set(evidence.map(({ sentenceId }) => sentenceId))
  const resting = sentences.filter(({ id }) => ids.has(id))
  const phrases = evidence.flatMap(({ spans }) => spans.map(({ article }) => article))
  return {
    sentences: resting,
    phrases,
    others: phrases.length === 0 ? [] : resting.flatMap((sentence) => gaps(sentence, phrases)),
  }
}

/** The shared words in which a place of the article stands. */
export const phraseAt = (
  verdicts: readonly Pick<Verdict, 'evidence'>[],
  blockId: string,
  offset: number,
): Span | null =>
  verdicts
    .flatMap(({ evidence }) => evidence.flatMap(({ spans }) => spans))
    .map(({ article }) => article)
    .find((span) => span.blockId === blockId && span.start <= offset && offset <= span.end) ?? null

export const isSameSpan = (a: Span | null, b: Span | null): boolean =>
  a === b || (a?.blockId === b?.blockId && a?.start === b?.start && a?.end === b?.end)
