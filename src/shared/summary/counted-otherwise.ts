import type { Quantity } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import type { ArticleIndex } from './article-index.ts'
import { type Passage, passageOf } from './claim.ts'
import { agree, countsTheSame, figuresIn, isTold } from './figures.ts'

/**
 * Finds the numbers by which the article counts what a claim counts, where none of them is the claim's:
 * "7 juta hari" for "7 juta tiket dalam 11 hari". That the article has the number, too, says nothing then.
 *
 * @returns empty where the article counts it so, or does not count it
 * @example countedOtherwise(index, claim, quantity)[0]?.text // '11'
 */
export function countedOtherwise(
  index: ArticleIndex,
  claim: Reading,
  quantity: Quantity,
): readonly Passage[] {
  const figure = figuresIn(claim).find((one) => one.quantity === quantity)
  if (figure === undefined || !isTold(figure)) return []
  const counts = index.sentences.flatMap((sentence) =>
    figuresIn(sentence.reading)
      .filter((one) => countsTheSame(figure, one))
      .map((one) => ({ one, passage: passageOf(sentence, one.quantity) })),
  )
  return counts.some(({ one }) => agree(figure, one)) ? [] : counts.map(({ passage }) => passage)
}
