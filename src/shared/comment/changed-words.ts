import type { Part } from '#shared/find/parts.ts'
import { type Anchor, ENOUGH, isIn, occurrences } from './anchor.ts'
import type { Stretch } from './find-anchor.ts'

/** Words that took the place of others are not much longer: what is longer is a new passage. */
const longest = (quote: string): number => 3 * quote.length + 60

const inWords = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether so much of the words is left that they are the same passage, reworded. */
function isReworded(quote: string, text: string): boolean {
  const now = new Set(inWords(text))
  const words = inWords(quote)
  return words.length > 0 && words.filter((word) => now.has(word)).length * 2 >= words.length
}

function between(part: Part, anchor: Anchor): Stretch | null {
  const { text } = part
  const { place, before, after } = anchor
  const left = before.slice(-ENOUGH)
  const right = after.slice(0, ENOUGH)
  if (place.kind === 'figure') return null
  // At the edge of its text there is nothing to look for but the edge.
  const starts = left === '' ? [0] : occurrences(text, left).map((at) => at + left.length)
  const start = starts.toSorted((a, b) => Math.abs(a - place.start) - Math.abs(b - place.start))[0]
  if (start === undefined) return null
  const end = right === '' ? text.length : text.indexOf(right, start)
  if (end <= start || end - start > longest(place.quote)) return null
  const words = text.slice(start, end)
  if (words.trim() === '') return null
  const isBetween = left.length === ENOUGH && right.length === ENOUGH
  return isBetween || isReworded(place.quote, words) ? { part, start, end } : null
}

/**
 * Finds what stands in the place of the words, between the text that stood around them: the comment
 * stays with a sentence that is being reworded, as its editor asked for.
 *
 * @returns null where nothing stands there, or something else altogether
 */
export function changedWords(parts: readonly Part[], anchor: Anchor): Stretch | null {
  const home = parts.filter((part) => isIn(anchor.place, part))
  const others = parts.filter((part) => !isIn(anchor.place, part))
  for (const part of [...home, ...(anchor.before.length < ENOUGH ? [] : others)]) {
    const found = between(part, anchor)
    if (found !== null) return found
  }
  return null
}
