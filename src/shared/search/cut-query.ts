/** A piece of a query as it was typed: `-judul:"kerja sama"`. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly isExcluded: boolean
  /** In small letters, or null without a colon. */
  readonly field: string | null
  readonly value: string
  readonly valueStart: number
  readonly isQuoted: boolean
  /** Its quotation mark is never closed: it reaches to the end. */
  readonly isOpen: boolean
}

const FIELD = /^([\p{L}-]+):/u
const QUOTE = /["“”„]/u
const BARE = /^[^\s"“”„]+/u

function pieceAt(text: string, start: number): Piece {
  let at = start
  // A hyphen with nothing behind it is one that somebody typed between two words.
  const isExcluded = text[at] === '-' && /\S/u.test(text[at + 1] ?? ' ')
  if (isExcluded) at += 1
  const field = FIELD.exec(text.slice(at))?.[1] ?? null
  if (field !== null) at += field.length + 1
  const known = { start, isExcluded, field: field?.toLowerCase() ?? null }
  if (QUOTE.test(text[at] ?? '')) {
    const length = text.slice(at + 1).search(QUOTE)
    const isOpen = length === -1
    const close = isOpen ? text.length : at + 1 + length
    const value = text.slice(at + 1, close)
    const end = isOpen ? close : close + 1
    return { ...known, end, value, valueStart: at + 1, isQuoted: true, isOpen }
  }
  const value = BARE.exec(text.slice(at))?.[0] ?? ''
  const end = at + value.length
  return { ...known, end, value, valueStart: at, isQuoted: false, isOpen: false }
}

/** Cuts a query at its blanks, but not within quotation marks. Every piece has a length. */
export function cutQuery(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    if (/\s/u.test(text[at] ?? '')) {
      at += 1
      continue
    }
    const piece = pieceAt(text, at)
    pieces.push(piece)
    at = piece.end
  }
  return pieces
}
