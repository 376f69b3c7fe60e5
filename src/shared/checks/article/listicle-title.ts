import nouns from '#resources/lexicon/listicle-nouns.json' with { type: 'json' }
import { type TitleWord, titleWords } from './title-words.ts'

const counted: ReadonlySet<string> = new Set(nouns.words)
const points: ReadonlySet<string> = new Set(nouns.points)
const numbers: ReadonlyMap<string, number> = new Map(Object.entries(nouns.numbers))

/** The number of sections that a title promises; offsets are UTF-16 units into the title. */
export interface PromisedCount {
  readonly count: number
  readonly start: number
  readonly end: number
}

/** "1 Alasan" promises no list. */
const FEWEST = 2

function countOf({ text }: TitleWord, next: string): number | null {
  if (/^\d{1,3}$/u.test(text)) return counted.has(next) ? Number(text) : null
  return points.has(next) ? (numbers.get(text.toLowerCase()) ?? null) : null
}

/**
 * Reads how many points a listicle's title promises, or null for a title that counts nothing, or
 * counts something else: "15 Ribu Tentara".
 *
 * @example promisedSections('Ini 7 Cara Merawat Cabai') // { count: 7, start: 4, end: 5 }
 */
export function promisedSections(title: string): PromisedCount | null {
  const words = titleWords(title)
  for (const [i, word] of words.entries()) {
    const count = countOf(word, words[i + 1]?.text.toLowerCase() ?? '')
    if (count !== null && count >= FEWEST) return { count, start: word.start, end: word.end }
  }
  return null
}
