import english from '#resources/lexicon/english-function-words.json' with { type: 'json' }
import type { Article } from '#shared/article/article.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, tokenise } from '#shared/language/tokens.ts'

export type TextLanguage = 'id' | 'en'

const englishWords: ReadonlySet<string> = new Set(english.words)
/** So many words say which language an article is in. */
const ENOUGH_WORDS = 400
/** A sentence this long has function words in any language that has some. */
const LONG_ENOUGH = 8
/** Share of a bullet's words that the article has, from which the bullet is in its language. */
const SHARED_WORDS = 0.5
/** What a source said may be in the source's language. */
const QUOTED = /["“„][^"“”„]*["”]/gu

const wordsIn = (text: string): readonly string[] =>
  tokenise(text)
    .filter(isWordlike)
    .map(({ norm }) => norm)

const counts = (words: readonly string[]): Readonly<Record<TextLanguage, number>> => ({
  id: words.filter(isFunctionWord).length,
  en: words.filter((word) => englishWords.has(word)).length,
})

/**
 * Says in which language an article is written, by its function words; Indonesian where they do not tell.
 *
 * @example languageOf(exampleArticle('Warga memanen cabai di ladang.')) // 'id'
 */
export function languageOf({ sentences }: Pick<Article, 'sentences'>): TextLanguage {
  const words: string[] = []
  for (const { text } of sentences) {
    if (words.length > ENOUGH_WORDS) break
    words.push(...wordsIn(text))
  }
  const { id, en } = counts(words)
  return en > id ? 'en' : 'id'
}

/**
 * Says whether a sentence is in a language: as a whole, without what it quotes. A short one that has no
 * function word is believed, and so is one whose words the article has.
 *
 * @param known words of the article, lower case
 * @example isIn('id', 'The mayor praised the farmers.', new Set()) // false
 */
export function isIn(language: TextLanguage, text: string, known: ReadonlySet<string>): boolean {
  const words = wordsIn(text.replace(QUOTED, ' '))
  const found = counts(words)
  const [own, other] = language === 'id' ? [found.id, found.en] : [found.en, found.id]
  if (own > 0 || other > 0) return own >= other
  if (words.length < LONG_ENOUGH) return words.some((word) => /\p{Script=Latin}|\d/u.test(word))
  return words.filter((word) => known.has(word)).length >= SHARED_WORDS * words.length
}
