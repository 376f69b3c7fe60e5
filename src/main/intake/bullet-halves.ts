import type { Element } from 'hast'
import { isElement, linesOf } from '#shared/markup/tree.ts'
import { isAllBold, wordsOf } from './inline.ts'
import { isSame } from './same-words.ts'

/** A bullet in its two halves, and whether the source printed them with nothing between. */
export interface Halves {
  readonly heading: string
  readonly text: string
  readonly glued: boolean
}

const whole = (text: string): Halves => ({ heading: '', text, glued: false })

/** A separator that a page prints between heading half and text half. */
const SEPARATOR = /^\s*[:–—-]\s+|^\s*\.\s+(?=\p{Lu})/u

/** The seam of two glued halves: a capital, a quotation or a number straight behind a heading's end. */
const SEAM_START = /^["“'‘(]?[\p{Lu}\p{N}]/u

/** Splits behind a known heading of the article; null where the text does not begin with it. */
function behindHeading(text: string, heading: string): Halves | null {
  if (heading === '' || text.length <= heading.length) return null
  const head = text.slice(0, heading.length)
  const rest = text.slice(heading.length)
  if (!isSame(head, heading)) return null
  if (SEAM_START.test(rest)) return { heading: head, text: rest, glued: true }
  const separator = SEPARATOR.exec(rest)?.[0]
  return separator === undefined
    ? null
    : { heading: head, text: rest.slice(separator.length).trim(), glued: false }
}

const SEAM = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu

const FEWEST_WORDS = 3

const countWords = (text: string): number => text.trim().split(/\s+/).length

/**
 * Splits where a small letter is followed at once by a capital, although no heading ends there: an
 * edited heading. A word that the article itself prints so ("YouTube") is no seam.
 */
function atSeam(text: string, body: string): Halves | null {
  for (const { index } of text.matchAll(SEAM)) {
    const heading = text.slice(0, index)
    const rest = text.slice(index)
    const word = `${/\S*$/.exec(heading)?.[0] ?? ''}${/^\S*/.exec(rest)?.[0] ?? ''}`
    const isSeam =
      !body.includes(word.replace(/[^\p{L}\p{N}]+$/u, '')) &&
      countWords(heading) >= FEWEST_WORDS &&
      countWords(rest) >= FEWEST_WORDS
    if (isSeam) return { heading, text: rest, glued: true }
  }
  return null
}

/**
 * Parts the words of a bullet into heading half and text half: where a known section heading ends,
 * else where a capital follows a small letter inside a word that the article does not know. What
 * cannot be parted with certainty is all text.
 *
 * @param headings the article's section headings, without their numbers
 * @param body the words of the article, to know words with inner capitals
 * @example splitBullet('Panen raya di ArumWarga memanen.', ['Panen raya di Arum'], '')
 * // { heading: 'Panen raya di Arum', text: 'Warga memanen.', glued: true }
 */
export function splitBullet(text: string, headings: readonly string[], body: string): Halves {
  for (const heading of headings.toSorted((a, b) => b.length - a.length)) {
    const halves = behindHeading(text, heading)
    if (halves !== null) return halves
  }
  return atSeam(text, body) ?? whole(text)
}

/**
 * Parts a bullet that a page marks up: a bold opening, or a first line of its own, is the heading half.
 * Glued is what has neither a space nor a line break nor a mark between the halves.
 */
export function halvesOf(item: Element, headings: readonly string[], body: string): Halves {
  const [first, ...others] = item.children
  if (isElement(first) && first.tagName === 'strong' && !isAllBold(item.children)) {
    const heading = wordsOf(first)
    const rest = others.map(linesOf).join('')
    const glued = !/^\s/.test(rest) && !/\s$/.test(linesOf(first)) && !/^[:.–—-]/u.test(rest)
    const text = rest
      .replace(/^\s*[:–—-]\s+|^\s*\.\s+/u, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (heading !== '' && text !== '') {
      return { heading: heading.replace(/\s*:$/, ''), text, glued }
    }
  }
  const [line = '', ...lines] = linesOf(item).split('\n')
  const rest = lines.join(' ').replace(/\s+/g, ' ').trim()
  const isHeadingLine = rest !== '' && !/[.!?]["”]?$/u.test(line.trim())
  if (isHeadingLine) return { heading: line.trim(), text: rest, glued: false }
  return splitBullet(wordsOf(item), headings, body)
}
