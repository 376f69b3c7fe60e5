import data from '#resources/lexicon/lower-case-words.json' with { type: 'json' }
import { rootsOf } from './roots.ts'
import { isFunctionWord } from './stop-words.ts'

const words: ReadonlySet<string> = new Set(data.lines.flatMap((line) => line.split(' ')))
const SHORTEST_ROOT = 4

/** Every stem of the list, made when it is first asked for: it holds "raih" where the list has "meraih". */
let stems: ReadonlySet<string> | null = null

const AFFIXED =
  /^(?:me[mn]|ber|ter|di|pe[mn]|se).{4,}$|^(?:ke|per?).{3,}an$|.{3,}(?:kan|nya|itas|isme|asi|isasi)$/u

/**
 * Says whether a word that a text prints with a capital, because it prints all its words so, may be an
 * ordinary one: known, a stem of a known one, or formed with an affix.
 *
 * @param word lower case
 * @example mayBeOrdinary('raih') // true; mayBeOrdinary('tobing') // false
 */
export function mayBeOrdinary(word: string): boolean {
  if (isOrdinaryWord(word) || AFFIXED.test(word)) return true
  stems ??= new Set([...words].flatMap((known) => [...rootsOf(known)]))
  return stems.has(word) || [...rootsOf(word)].some((root) => stems?.has(root))
}

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
  // News forms no word with "-i" alone: "Hardi" is a name, although "hard" is on the list.
  const roots = [...rootsOf(word)].filter((root) => `${root}i` !== word)
  return roots.some((root) => root.length >= SHORTEST_ROOT && words.has(root))
}

/**
 * Says whether news prints a word just so: no stem is tried, since a piece of a word has stems too. The
 * list has no word that names carry ("Jalan Merdeka"), but some of them doubled.
 *
 * @param word lower case
 * @example isPrintedWord('menunjukkan') // true; isPrintedWord('menunjukk') // false
 */
export const isPrintedWord = (word: string): boolean =>
  words.has(word) || words.has(`${word}-${word}`) || isFunctionWord(word)

/**
 * Says whether a longer word that news prints in lower case begins with some letters.
 *
 * @param piece lower case
 * @example beginsOrdinaryWord('menunjukk') // true
 */
export function beginsOrdinaryWord(piece: string): boolean {
  for (const word of words) if (word.length > piece.length && word.startsWith(piece)) return true
  return false
}
