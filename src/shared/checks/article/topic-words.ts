import type { Article } from '#shared/article/article.ts'
import { aliasAt } from '#shared/language/aliases.ts'
import { rootsOf } from '#shared/language/roots.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { synonymsOf } from '#shared/language/synonyms.ts'
import { type Token, tokenise } from '#shared/language/tokens.ts'
import { tokensIn } from '#shared/language/tokens-in.ts'
import { oncePer } from '#shared/once-per.ts'

/** Anything with words of its own: a sentence, a block. */
interface Passage {
  readonly text: string
}

/** Parts of compounds count on their own: "Rusia-Korut" speaks of both. */
const wordsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter(({ kind }) => kind === 'word')
    .flatMap(({ norm }) => norm.split('-'))
    .filter((word) => word.length > 1 && !isFunctionWord(word))

/**
 * Lists the words of a title or excerpt that say what it is about, lower case: no function words, no
 * numbers, no marks.
 *
 * @example topicWords('5 Cara Merawat Payung Rotan') // ['cara', 'merawat', 'payung', 'rotan']
 */
export const topicWords = (text: string): readonly string[] => wordsOf(tokenise(text))

const wordsIn = oncePer(
  (passage: Passage): ReadonlySet<string> => new Set(wordsOf(tokensIn(passage))),
)

/** Shorter stems are shared by words that have nothing in common. */
const SHORTEST_STEM = 4

const stemsOf = (word: string): readonly string[] =>
  [...rootsOf(word)].filter((root) => root.length >= SHORTEST_STEM)

const stemsIn = oncePer(
  (passage: Passage): ReadonlySet<string> => new Set([...wordsIn(passage)].flatMap(stemsOf)),
)

/** Under another name: "Korut" where the words are "Korea Utara". */
function isAlias(words: readonly string[], at: number, has: (word: string) => boolean): boolean {
  const forms = [at - 1, at].flatMap((from) => {
    const alias = from < 0 ? null : aliasAt(words, from)
    return alias !== null && from + alias.length > at ? alias.forms : []
  })
  return forms.some((form) => form.every(has))
}

/**
 * Counts the words that a text speaks of too: the word itself, a word of the same stem, a synonym, or
 * another name. Stops at `enough`, so that a usual text costs little.
 *
 * @param words as from topicWords
 * @example sharedWords(['panen', 'cabai'], article.lead, 2) // 2, where the lead has "memanen" and "cabai"
 */
export function sharedWords(
  words: readonly string[],
  passages: readonly Passage[],
  enough: number,
): number {
  const has = (word: string): boolean => passages.some((passage) => wordsIn(passage).has(word))
  const left: number[] = []
  let shared = 0
  for (const [at, word] of words.entries()) {
    if (shared >= enough) return shared
    if (has(word)) shared += 1
    else left.push(at)
  }
  for (const at of left) {
    if (shared >= enough) return shared
    const word = words[at] ?? ''
    const known =
      synonymsOf(word).some(has) ||
      isAlias(words, at, has) ||
      stemsOf(word).some((stem) => passages.some((passage) => stemsIn(passage).has(stem)))
    if (known) shared += 1
  }
  return shared
}

/** A shorter lead says too little for "the title's words are not in it" to mean anything. */
const FEWEST_LEAD_WORDS = 10

/**
 * Says whether the lead is long enough that a title or excerpt can be held against it.
 *
 * @example isTelling(article) // false for a draft of one line
 */
export const isTelling = ({ lead }: Pick<Article, 'lead'>): boolean =>
  lead.reduce((sum, sentence) => sum + wordsIn(sentence).size, 0) >= FEWEST_LEAD_WORDS
