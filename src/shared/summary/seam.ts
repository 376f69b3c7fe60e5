import type { ArticleIndex } from './article-index.ts'
import { plainWords } from './plain-words.ts'

/** Where a heading runs into the text of a bullet. */
export interface Seam {
  /** UTF-16 offsets: the heading ends before `end`, the text begins at `start`. */
  readonly end: number
  readonly start: number
}

const FEWEST_HEADING_WORDS = 3
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** How far into the text a heading reaches, whatever its typography; null when it does not open it. */
function reachOf(text: string, heading: string): number | null {
  const wanted = letters(heading)
  if (wanted === '') return null
  let seen = 0
  // One by one: most headings are given up at the first letter.
  for (const { 0: character, index: at } of text.matchAll(/./gsu)) {
    const letter = letters(character)
    if (letter === '') continue
    if (!wanted.startsWith(letter, seen)) return null
    seen += letter.length
    if (seen === wanted.length) return at + character.length
  }
  return null
}

/** "Museum topeng Wanasura" in a sentence of the article: its capital goes on with the name. */
function goesOn(text: string, end: number, { plain }: ArticleIndex): boolean {
  const word = /^\s+(\p{Lu}[\p{L}\p{N}-]*)/u.exec(text.slice(end))
  if (word === null) return false
  return ` ${plain} `.includes(` ${plainWords(text.slice(0, end + word[0].length))} `)
}

function afterHeading(text: string, heading: string, index: ArticleIndex): Seam | null {
  const end = reachOf(text, heading)
  if (end === null || goesOn(text, end, index)) return null
  const gap = /^\s*(?=["“'‘(]?\p{Lu})/u.exec(text.slice(end))
  return gap ? { end, start: end + gap[0].length } : null
}

/** "eratDilaporkan": two words of the article run together, and the article has no such word itself. */
function insideWord(text: string, index: ArticleIndex): Seam | null {
  for (const match of text.matchAll(/([\p{L}\p{N}]*\p{Ll})(\p{Lu}[\p{L}\p{N}]*)/gu)) {
    const [whole, left = '', right = ''] = match
    const known = (word: string) => index.byWord.has(word.toLowerCase())
    const at = match.index + left.length
    if (known(whole) || !known(left) || !known(right)) continue
    if (text.slice(0, at).trim().split(/\s+/u).length >= FEWEST_HEADING_WORDS) {
      return { end: at, start: at }
    }
  }
  return null
}

/**
 * Finds where a heading was glued to the text of a bullet: a section heading of the article opens it
 * and a capital follows with no sign between, or a capital stands inside a word.
 *
 * @example findSeam('Beras makin mahalHarga naik.', index) // { end: 17, start: 17 }
 */
export function findSeam(text: string, index: ArticleIndex): Seam | null {
  for (const { heading } of index.article.sections) {
    const seam = afterHeading(text, heading, index)
    if (seam) return seam
  }
  return insideWord(text, index)
}
