/**
 * Whether each word of the query begins a word of the title, in any order; case does not matter.
 *
 * @example matchesWords('Minta perbaikan…', 'perb') // true
 */
export function matchesWords(title: string, query: string): boolean {
  const words = title.toLowerCase().split(/[^\p{L}\d]+/u)
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)))
}
