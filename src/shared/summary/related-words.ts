import { type ArticleIndex, relatedWords } from './article-index.ts'

/** Words of the article that are a given word or share a stem with it. */
export type RelatedWords = (word: string) => ReadonlySet<string>

/**
 * Makes a look-up that works each word out once; it lives as long as one comparison.
 *
 * @example relatedIn(index)('dikirim') // 'dikirim', 'mengirim'
 */
export function relatedIn(index: ArticleIndex): RelatedWords {
  const known = new Map<string, ReadonlySet<string>>()
  return (word) => {
    const found = known.get(word) ?? relatedWords(index, word)
    known.set(word, found)
    return found
  }
}
