import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'

const PATTERN = /[*?[{]/

/**
 * The files that the words of a command line name. Not every shell puts the names for a pattern; a word
 * that is a file's name is never one, and a pattern that fits nothing is left to be told as unreadable.
 *
 * @example filesNamed(['masuk/*.txt', '-']) // ['masuk/a.txt', 'masuk/b.txt', '-']
 */
export function filesNamed(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    if (!PATTERN.test(word) || existsSync(word)) return [word]
    const files = globSync(word, { withFileTypes: true }).filter((entry) => entry.isFile())
    const names = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()
    return names.length === 0 ? [word] : names
  })
}
