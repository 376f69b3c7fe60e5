import { FORMAT } from '#shared/article/nodes.ts'
import { readQuotes } from '#shared/language/quotes.ts'
import { oncePer } from '#shared/once-per.ts'
import type { Prose } from './prose.ts'

const ENDS_SENTENCE: ReadonlySet<string> = new Set(['.', '!', '?', ':', '…', '(', '-', '–', '—'])

/**
 * Says whether a word may owe its capital to its place: first of the text, of a line or of a sentence.
 *
 * @param at index of the token
 * @example opensSentence(prose, 0) // true
 */
export function opensSentence({ text, tokens }: Prose, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token === undefined || before === undefined || before.kind === 'quote') return true
  return ENDS_SENTENCE.has(before.text) || text.slice(before.end, token.start).includes('\n')
}

/**
 * Says whether a word is printed with a capital that makes a name of it: inside a sentence, or at its
 * head with another capital behind it.
 *
 * @example isInName(prose, 3) // true for "Resiko" in "film Resiko Besar"
 */
export function isInName(prose: Prose, at: number): boolean {
  const { text, start } = prose.tokens[at] ?? { text: '', start: 0 }
  if (!/^\p{Lu}/u.test(text) || prose.kind === 'title') return false
  if (text.length > 1 && text === text.toUpperCase()) return false
  if (!opensSentence(prose, at)) return true
  const next = prose.tokens[at + 1]
  return (
    /^\p{Lu}/u.test(next?.text ?? '') && next !== undefined && next.start - start < text.length + 2
  )
}

/** The tokens that stand in somebody's speech. */
export const spokenIn: (prose: Prose) => ReadonlySet<number> = oncePer(
  ({ tokens }: Prose) =>
    new Set(
      readQuotes(tokens).flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, index) => from + index),
      ),
    ),
)

const ADDRESS = /\/\/|www\.|@|^#|\.(?:com|id|net|org|co|go|ac|io|tv|me|gov|edu|app|info)(?:\W|$)/iu
const LONGEST = 200

/**
 * Says whether an offset stands in an address, a handle, a tag or code, which are printed as they are.
 *
 * @example isAsItIs(prose, 12) // true inside "kab.go.id"
 */
export function isAsItIs({ text, runs }: Prose, at: number): boolean {
  if (runs.some((run) => run.start <= at && at < run.end && (run.format & FORMAT.code) !== 0))
    return true
  let from = at
  let to = at
  while (from > 0 && at - from < LONGEST && !/\s/u.test(text.charAt(from - 1))) from--
  while (to < text.length && to - at < LONGEST && !/\s/u.test(text.charAt(to))) to++
  return ADDRESS.test(text.slice(from, to))
}

/**
 * Returns the words with the capitals of those that they replace.
 *
 * @param everyWord in a title every word takes the capital
 * @example likeOriginal('Walikota', 'wali kota', true) // 'Wali Kota'
 */
export function likeOriginal(original: string, words: string, everyWord: boolean): string {
  const capital = (word: string) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  if (original.length > 2 && original === original.toUpperCase() && /\p{Lu}/u.test(original)) {
    return words.toUpperCase()
  }
  if (!/^\p{Lu}/u.test(original)) return words
  return everyWord ? words.split(' ').map(capital).join(' ') : capital(words)
}
