import data from '#resources/lexicon/lower-case-words.json' with { type: 'json' }
import { rootsOf } from './roots.ts'
import { isFunctionWord } from './stop-words.ts'

const words: ReadonlySet<string> = new Set(data.lines.flatMap((line) => line.split(' ')))
const SHORTEST_ROOT = 4

/**
 * Says whether a word is one that news prints in lower case, itself or by a stem, so that its capital
 * at the head of a sentence does not make it a name.
 *
 * @param word lower case
 * @example isOrdinaryWord('kegiatan') // true
 */
export function isOrdinaryWord(word: string): boolean {
  if (words.has(word) || isFunctionWord(word)) return true
  const [first = word] = word.split('-')
  if (words.has(first)) return true
  for (const root of rootsOf(word)) if (root.length >= SHORTEST_ROOT && words.has(root)) return true
  return false
}
