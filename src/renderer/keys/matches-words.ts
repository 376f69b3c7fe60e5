const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)

/**
 * Whether each word of the query begins a word of the title, in any order; case does not matter.
 *
 * @example matchesWords('Minta perbaikan…', 'perb') // true
 */
export function matchesWords(title: string, query: string): boolean {
  const words = wordsOf(title)
  return wordsOf(query).every((part) => words.some((word) => word.startsWith(part)))
}
