import type { Day } from '#shared/language/calendar.ts'
import { readQuantities, sameValue } from '#shared/language/quantities.ts'
import type { Quantity, TokenRange } from '#shared/language/quantity.ts'
import {
  findRelativeDates,
  firstFullDate,
  type RelativeDate,
} from '#shared/language/relative-dates.ts'
import { tokenise } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'

/**
 * The article's own day, where its lead states it.
 *
 * @returns null when the lead has no full date
 * @example articleDay(index) // { year: 2025, month: 8, day: 13 }
 */
export const articleDay: (index: Pick<ArticleIndex, 'article'>) => Day | null = oncePer(
  ({ article }: Pick<ArticleIndex, 'article'>) =>
    firstFullDate(article.lead.map(({ text }) => text).join(' ')),
)

/** Without a day nothing is resolved, but the words are found. */
const NO_DAY = {}

const relativesIn = oncePer(
  ({ sentence }: IndexedSentence, day: Day | typeof NO_DAY): readonly RelativeDate[] =>
    findRelativeDates(sentence.text, 'year' in day ? day : null),
)

const relativesOf = (index: ArticleIndex, sentence: IndexedSentence): readonly RelativeDate[] =>
  relativesIn(sentence, articleDay(index) ?? NO_DAY)

/**
 * Says whether a sentence counts from the same day with the same words: "kemarin" of a bullet means
 * the article's yesterday only where the article says "kemarin", too.
 *
 * @param words as they stand in the bullet
 * @example saysRelative(index, support.sentence, 'tahun lalu')
 */
export const saysRelative = (
  index: ArticleIndex,
  sentence: IndexedSentence,
  words: string,
): boolean =>
  relativesOf(index, sentence).some(({ text }) => text.toLowerCase() === words.toLowerCase())

/**
 * Says whether a stretch of a sentence gives a date in words that count from the article's day: "12
 * Agustus 2025" for "kemarin" in an article of 13 August 2025.
 *
 * @example meansDay(index, support.sentence, gap, quantity)
 */
export function meansDay(
  index: ArticleIndex,
  sentence: IndexedSentence,
  { from, to }: TokenRange,
  { value }: Quantity,
): boolean {
  if (value.kind !== 'date' && value.kind !== 'year') return false
  const inside = sentence.reading.tokens.slice(from, to)
  return relativesOf(index, sentence).some(
    ({ start, resolved }) =>
      resolved !== null &&
      inside.some((token) => token.start === start) &&
      readQuantities(resolved, tokenise(resolved)).some((one) => sameValue(one.value, value)),
  )
}
