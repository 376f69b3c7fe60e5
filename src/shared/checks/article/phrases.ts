import type { Token } from '#shared/language/tokens.ts'

/** Phrases by their first word; each with the words that follow it and what is known of it. */
export type PhraseBook<T> = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly is: T }[]
>

/**
 * Makes a book in which the phrases of a text are looked up.
 *
 * @param entries phrase in small letters, and what is known of it; a later entry replaces an earlier one
 * @example phraseBook([['kaca mata', 'kacamata']])
 */
export function phraseBook<T>(entries: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book = new Map<string, { readonly rest: readonly string[]; readonly is: T }[]>()
  for (const [phrase, is] of new Map(entries)) {
    const [first = '', ...rest] = phrase.split(' ')
    const known = book.get(first) ?? []
    known.push({ rest, is })
    known.sort((a, b) => b.rest.length - a.rest.length)
    book.set(first, known)
  }
  return book
}

/**
 * Looks up the longest phrase that begins at a token.
 *
 * @returns what is known of it and the index behind its last token, or null
 * @example phraseAt(tokens, 2, book)?.is // 'kacamata'
 */
export function phraseAt<T>(
  tokens: readonly Token[],
  at: number,
  book: PhraseBook<T>,
): { readonly is: T; readonly to: number } | null {
  const known = book.get(tokens[at]?.norm ?? '')
  const found = known?.find(({ rest }) =>
    rest.every((word, i) => tokens[at + 1 + i]?.norm === word),
  )
  return found === undefined ? null : { is: found.is, to: at + 1 + found.rest.length }
}
