import functionWords from '#resources/lexicon/function-words.json' with { type: 'json' }

const words: ReadonlySet<string> = new Set(functionWords.words)

/**
 * Says whether a word carries no news by itself and so weighs nothing in a comparison.
 *
 * @param word lower case, as in `Token.norm`
 * @example isFunctionWord('dengan') // true
 */
export const isFunctionWord = (word: string): boolean => words.has(word)
