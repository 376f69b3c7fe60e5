import abbreviations from '#resources/lexicon/abbreviations.json' with { type: 'json' }
import { isFunctionWord } from './stop-words.ts'

/** A stretch of text in UTF-16 units, `end` excluded. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('id', { granularity: 'sentence' })
const neverLast: ReadonlySet<string> = new Set(abbreviations.neverLast)
const mayBeLast: ReadonlySet<string> = new Set(abbreviations.mayBeLast)
const LETTERS_WITH_DOTS = /^(?:\p{L}{1,2}\.)*\p{L}{1,3}$/u

/** ICU has no Indonesian abbreviation list: it cuts after "PT.", "dr." and initials (ICU 78). */
function endsInAbbreviation(piece: string, rest: string): boolean {
  const last = /(\S+)\.\s*$/u.exec(piece)?.[1]?.replace(/^[("“'‘]+/u, '')
  if (last === undefined) return false
  const word = last.toLowerCase()
  if (neverLast.has(word)) return true
  const dotted = word.length === 1 || (word.includes('.') && LETTERS_WITH_DOTS.test(word))
  if (!mayBeLast.has(word) && !(dotted && /\p{L}/u.test(word))) return false
  const next = /^[\s("“'‘]*(\p{L}+)/u.exec(rest)?.[1]
  return next !== undefined && !isFunctionWord(next.toLowerCase())
}

const continues = (piece: string, rest: string): boolean =>
  !/[\n\r\u2029]\s*$/u.test(piece) &&
  (/^\s*\p{Ll}/u.test(rest) ||
    /^\s*\(?\d{1,3}[.)]\s*$/u.test(piece) ||
    endsInAbbreviation(piece, rest))

function trimmed(text: string, start: number, end: number): TextSpan | null {
  const piece = text.slice(start, end)
  const from = start + (piece.length - piece.trimStart().length)
  const to = end - (piece.length - piece.trimEnd().length)
  return from < to ? { start: from, end: to } : null
}

/**
 * Cuts a block's text into sentences, without the white space around them.
 *
 * Cuts of Intl.Segmenter, less those after an abbreviation, an initial, a list number or before a
 * lower-case letter. A line break always ends a sentence.
 *
 * @example segmentSentences('Kata dr. Sari begitu. Lalu pulang.') // [{start: 0, end: 21}, {start: 22, end: 34}]
 */
export function segmentSentences(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = []
  let start = 0
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length
    if (end < text.length && continues(text.slice(start, end), text.slice(end))) continue
    const span = trimmed(text, start, end)
    if (span) spans.push(span)
    start = end
  }
  return spans
}
