import nouns from '#resources/lexicon/listicle-nouns.json' with { type: 'json' }
import { titleWords } from './title-words.ts'

const counted: ReadonlySet<string> = new Set(nouns.words)

/** The number of sections that a title promises; offsets are UTF-16 units into the title. */
export interface PromisedCount {
  readonly count: number
  readonly start: number
  readonly end: number
}

/**
 * Reads how many points a listicle's title promises, or null for a title that counts nothing, or
 * counts something else: "15 Ribu Tentara".
 *
 * @example promisedSections('Ini 7 Cara Merawat Cabai') // { count: 7, start: 4, end: 5 }
 */
export function promisedSections(title: string): PromisedCount | null {
  const words = titleWords(title)
  for (const [i, { text, start, end }] of words.entries()) {
    const next = words[i + 1]?.text.toLowerCase() ?? ''
    if (/^\d{1,3}$/u.test(text) && counted.has(next)) return { count: Number(text), start, end }
  }
  return null
}
