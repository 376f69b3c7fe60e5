import type { Term } from '#shared/search/query.ts'

/** What is looked for, as the editor types it. */
export interface Query {
  readonly words: string
  readonly matchCase: boolean
  /** Only where no letter, digit or mark of any script stands right before or after. */
  readonly wholeWord: boolean
  /** The words are a regular expression. */
  readonly isPattern: boolean
  /** The words are those that a search of the queue found the draft by: each of them is a match. */
  readonly terms?: readonly Term[]
}

const IN_WORD = String.raw`[\p{L}\p{N}\p{M}_]`

/** What a keyboard types for what an article prints: nobody can see which of them stands there. */
const TYPED_FOR: ReadonlyMap<string, string> = new Map([
  ["'", "['‘’ʼ]"],
  ['"', '["“”]'],
  ['-', '[-\u2010\u2011]'],
  [' ', '[ \u00a0\u202f]'],
])

const literal = (words: string): string =>
  [...words]
    .map((sign) => TYPED_FOR.get(sign) ?? sign.replace(/[\\^$.*+?()[\]{}|/]/u, String.raw`\$&`))
    .join('')

/**
 * Makes the expression of a query. Plain words find typographic quotation marks, hyphens and hard
 * spaces by what a keyboard types for them; a pattern means exactly what it says.
 *
 * @returns null when the pattern is no regular expression (ECMAScript's, with Unicode)
 * @example expressionOf({ words: 'pasar', matchCase: false, wholeWord: true, isPattern: false })
 */
export function expressionOf({ words, matchCase, wholeWord, isPattern }: Query): RegExp | null {
  const source = isPattern ? words : literal(words)
  try {
    // By itself first: "a)(b" is wrong, though not between the brackets of a whole word.
    const bare = new RegExp(source, 'u')
    const bounded = wholeWord ? `(?<!${IN_WORD})(?:${bare.source})(?!${IN_WORD})` : source
    return new RegExp(bounded, matchCase ? 'gu' : 'giu')
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
