import { oncePer, oncePerText } from '#shared/once-per.ts'
import { type ArticleIndex, relatedWords } from './article-index.ts'

/** Words of the article that are a given word or share a stem with it. */
export type RelatedWords = (word: string) => ReadonlySet<string>

/**
 * Makes a look-up that works each word out once; it lives as long as the index.
 *
 * @example relatedIn(index)('dikirim') // 'dikirim', 'mengirim'
 */
export const relatedIn: (index: ArticleIndex) => RelatedWords = oncePer((index: ArticleIndex) =>
  oncePerText((word) => relatedWords(index, word)),
)
