import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, tokenise } from '#shared/language/tokens.ts'
import type { NearText } from './near-text.ts'

/** Words in a row that are compared as one: three are often the language's, four seldom. */
export const SHINGLE = 4

/**
 * One shingle of so many is a mark, chosen by its hash alone, so that two texts choose the same ones
 * (Manber, "Finding similar files in a large file system", 1994; winnowing chooses by its neighbours too,
 * and loses them where every other word was changed). A paragraph of 40 words has four or five.
 */
const ONE_IN = 8

/** FNV-1a (Fowler, Noll, Vo), its bits mixed at the end: alone, its lowest ones choose badly. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}

const sorted = (marks: Iterable<number>): readonly number[] =>
  [...new Set(marks)].toSorted((a, b) => a - b)

/**
 * The four words from a place on as one text.
 *
 * @returns null where the row ends before the fourth
 * @example shingleAt(text, 0) // 'warga batu lima membuka'
 */
export function shingleAt(text: NearText, at: number): string | null {
  const [a, b, c, d] = [text[at], text[at + 1], text[at + 2], text[at + 3]]
  return a && b && c && d && a.row === d.row ? `${a.norm} ${b.norm} ${c.norm} ${d.norm}` : null
}

/**
 * The marks by which a text is found among many: whole numbers from 0 to below 2^29.
 *
 * @returns each once, in order
 * @example textMarks(nearText(content)).length // about an eighth of its words
 */
export const textMarks = (text: NearText): readonly number[] =>
  sorted(
    text.flatMap((_, at) => {
      const shingle = shingleAt(text, at)
      if (shingle === null) return []
      const hash = hashOf(shingle)
      return hash % ONE_IN === 0 ? [hash / ONE_IN] : []
    }),
  )

/**
 * The marks by which a title is found: each two neighbours among its words that say something, in
 * either order. All below 0, so that none is a mark of a text.
 *
 * @example titleMarks('Panen Cabai di Seruni').length // 2
 */
export function titleMarks(title: string): readonly number[] {
  const words = tokenise(title)
    .filter((token) => isWordlike(token) && !isFunctionWord(token.norm))
    .map(({ norm }) => norm)
  const pairs =
    words.length === 1 ? [words] : words.slice(1).map((word, at) => [words[at] ?? '', word])
  return sorted(pairs.map((pair) => -1 - Math.floor(hashOf(pair.toSorted().join(' ')) / ONE_IN)))
}
