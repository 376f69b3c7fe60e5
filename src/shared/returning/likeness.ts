import type { Content } from '#shared/article/content.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'

/** Words in a row that are compared as one: two can stand together by chance, three seldom do. */
const SHINGLE = 3

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Every three words in a row of a text, once each; a shorter text is one of them. */
function shingles(text: string): ReadonlySet<string> {
  const words = wordsOf(text)
  if (words.length === 0) return new Set()
  const last = Math.max(0, words.length - SHINGLE)
  const rows = Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + SHINGLE).join(' '))
  return new Set(rows)
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0
  for (const part of one) if (other.has(part)) count += 1
  return count
}

/**
 * Says how alike two titles are: the words that both have, twice, by the words of each (Dice).
 *
 * @returns 0 (no word in common, or one is empty) to 1 (the same words)
 * @example titleLikeness('Panen Cabai Lebih Awal', 'Panen Cabai Lebih Cepat') // 0.75
 */
export function titleLikeness(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size)
}

/** The words of a body as they are compared: its blocks one after the other, without captions. */
const bodyText = ({ body }: Content): string =>
  readBlocks(body)
    .map(({ text }) => text)
    .join('\n')

/**
 * Prepares a text for being compared with many: of every three words in a row of it, which share stands
 * in the other? The shorter of the two is asked, so that a text that grew by half, or lost a section, is
 * still alike (Broder's containment of shingles, "On the resemblance and containment of documents", 1997).
 * Order of paragraphs, punctuation, case and looks do not count.
 *
 * @returns a function from another content to 0 (nothing in common, or one has no words) to 1
 * @example textLikeness(submitted)(returned) // 0.87
 */
export function textLikeness(one: Content): (other: Content) => number {
  const a = shingles(bodyText(one))
  return (other) => {
    const b = shingles(bodyText(other))
    const shorter = Math.min(a.size, b.size)
    return shorter === 0 ? 0 : common(a, b) / shorter
  }
}
