const BYLINE =
  /^(?:penulis|ditulis oleh|oleh|writer|author|written by|by)\s*(?::\s*|\s)(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}?[\p{L}\p{M}.'’-]+){0,5})$/iu

const MARKED = /^(?:penulis|ditulis oleh|writer|author|written by)\b|:/i

const LONGEST = 120

/**
 * Returns the writer whom a line names, or null when it is no such line. "Oleh" and "By" alone may
 * begin a sentence, so behind them every word must have a capital.
 *
 * @example writerIn('Penulis: Sari Wulandari') // 'Sari Wulandari'
 */
export function writerIn(line: string): string | null {
  if (line.length > LONGEST) return null
  const name = BYLINE.exec(line.trim())?.[1]
  if (name === undefined) return null
  const isName = name.split(/\s/).every((word) => /^\p{Lu}/u.test(word))
  return isName || MARKED.test(line) ? name : null
}
