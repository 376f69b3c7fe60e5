import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { plainWords } from '#shared/summary/plain-words.ts'

/**
 * Finds the sentences of an article that a bullet copies word for word, whatever the typography: where
 * one stands twice, each is the right one.
 *
 * @returns their ids; none for a sentence that a person wrote
 * @example sourceSentences(index, 'Harga beras naik.')
 */
export function sourceSentences(index: ArticleIndex, copy: string): ReadonlySet<string> {
  const words = plainWords(copy)
  return new Set(
    index.sentences.flatMap(({ sentence }) =>
      plainWords(sentence.text) === words ? [sentence.id] : [],
    ),
  )
}
