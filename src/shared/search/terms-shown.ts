import type { Term } from './query.ts'

/** A word that was taken for mistyped, and those that were looked for beside it. */
interface Meant {
  readonly word: string
  readonly words: readonly string[]
}

/**
 * The terms to mark: those that were asked for and, where a word was taken for mistyped, those that it was
 * taken for.
 *
 * @example termsShown(parseQuery('prabwo ').terms, [{ word: 'prabwo', words: ['prabowo'] }]).length // 2
 */
export const termsShown = (terms: readonly Term[], meant: readonly Meant[]): readonly Term[] =>
  terms.flatMap((term) => {
    const [word] = term.words
    const others = meant.find((one) => term.words.length === 1 && one.word === word)?.words ?? []
    return [term, ...others.map((other) => ({ ...term, words: [other], isPrefix: false }))]
  })
