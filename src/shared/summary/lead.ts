import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, type Token, tokenise } from '#shared/language/tokens.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import { relatedIn } from './related-words.ts'

/** The sentences of the lead that tell the main news: who did what. */
const NEWS_SENTENCES = 2
/** Share of the weighted words from which the news counts as told; measured on 19 real pages' leads. */
const TOLD = 0.5

const contentOf = (tokens: readonly Token[]): readonly string[] => [
  ...new Set(
    tokens
      .filter((token) => isWordlike(token) && !isFunctionWord(token.norm))
      .map((token) => token.norm),
  ),
]

/** The lead's first sentence that is one: not a dateline, not "Jakarta." */
const leadSentences = (index: ArticleIndex): readonly IndexedSentence[] => {
  const lead = new Set(index.article.lead.map(({ id }) => id))
  return index.sentences.filter(({ sentence }) => lead.has(sentence.id)).slice(0, NEWS_SENTENCES)
}

/**
 * Finds the sentence of the lead that tells the main news when no bullet tells it: the commonest fault
 * of published summaries (domain.md: 10 of 19 pages).
 *
 * @param texts the bullets, heading and text halves together
 * @returns null when the bullets hold enough of its words, or the article has no lead
 * @example findMissingLead(['Harga naik.'], index)?.sentence.id
 */
export function findMissingLead(
  texts: readonly string[],
  index: ArticleIndex,
): IndexedSentence | null {
  const sentences = leadSentences(index)
  const related = relatedIn(index)
  const told = new Set(
    texts.flatMap((text) => contentOf(tokenise(text))).flatMap((word) => [word, ...related(word)]),
  )
  const isTold = ({ reading }: IndexedSentence): boolean => {
    const weights = contentOf(reading.tokens).map((word) => {
      const count = index.byWord.get(word)?.length ?? 0
      return { word, weight: Math.log(1 + index.sentences.length / (0.5 + count)) }
    })
    const sum = (list: typeof weights) => list.reduce((total, { weight }) => total + weight, 0)
    return sum(weights.filter(({ word }) => told.has(word))) >= TOLD * sum(weights)
  }
  return sentences.some(isTold) ? null : (sentences[0] ?? null)
}
