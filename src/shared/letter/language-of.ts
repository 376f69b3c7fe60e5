import type { Article } from '#shared/article/article.ts'
import { plainText } from '#shared/article/plain-text.ts'
import type { LetterLanguage } from './note.ts'

// Words that every text of the language has and the other lacks.
const INDONESIAN = /(?<!\p{L})(?:yang|dan|dengan|untuk|dari|pada|ini|itu|tidak|adalah)(?!\p{L})/giu
const ENGLISH = /(?<!\p{L})(?:the|and|of|with|for|from|that|was|is|not)(?!\p{L})/giu

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0

/**
 * The language that an article is written in: Indonesian, unless it plainly is English.
 *
 * @example languageOf(readArticle(content)) // 'id'
 */
export function languageOf(article: Pick<Article, 'title' | 'blocks'>): LetterLanguage {
  const text = `${article.title}\n${plainText(article)}`
  return count(text, ENGLISH) > count(text, INDONESIAN) ? 'en' : 'id'
}
