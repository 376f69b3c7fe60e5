import { never } from '#shared/contract/outcome.ts'
import { oncePerText } from '#shared/once-per.ts'
import { cutQuery, type Piece } from './cut-query.ts'
import { nearest } from './edit-distance.ts'
import { type FilterField, fieldOfWord, fieldWords } from './fields.ts'
import type { SearchPart } from './parts.ts'
import type { Fault, FaultKind, Filter, SearchQuery, Term } from './query.ts'
import { readFilter } from './read-filter.ts'
import { searchWords } from './tokens.ts'

/** From so many letters on, the word that is just being typed may be the beginning of one. */
const BEGUN = 3

interface Read {
  readonly term?: Term
  readonly filter?: Filter
  readonly faults: readonly Fault[]
}

const faultAt = (kind: FaultKind, start: number, end: number, meant = ''): Fault => ({
  kind,
  start,
  end,
  meant,
})

/** Words of a piece; `from` is where they begin. */
function readWords(
  piece: Piece,
  text: string,
  part: SearchPart | null,
  { value, from }: { readonly value: string; readonly from: number },
): Read {
  const words = searchWords(value)
  const last = words.at(-1)
  if (last === undefined) {
    const kind = piece.field !== null && value.trim() === '' ? 'no-value' : 'no-word'
    return { faults: [faultAt(kind, piece.start, piece.end)] }
  }
  const isStarred = value.endsWith('*') || (piece.isQuoted && text[piece.end] === '*')
  const isBegun =
    piece.end === text.length &&
    !piece.isQuoted &&
    last.length >= BEGUN &&
    /[\p{L}\p{N}\p{M}]$/u.test(value)
  return {
    term: { words, isPrefix: isStarred || isBegun, part, isExcluded: piece.isExcluded },
    faults: piece.isOpen ? [faultAt('open-quote', from - 1, piece.end)] : [],
  }
}

function readFilterPiece(piece: Piece, field: FilterField): Read {
  const { value, valueStart, isExcluded, start, end } = piece
  if (value.trim().replaceAll(',', '') === '') return { faults: [faultAt('no-value', start, end)] }
  const read = readFilter(field, value)
  if (read.ok) return { filter: { ...read.condition, isExcluded }, faults: [] }
  const at = value.toLowerCase().indexOf(read.wrong)
  const from = valueStart + Math.max(0, at)
  return {
    faults: [faultAt(read.fault, from, at === -1 ? end : from + read.wrong.length, read.meant)],
  }
}

/** What stands before a colon and is no field are words; one letter beside a field, somebody meant the field. */
function readStrange(piece: Piece, text: string, name: string): Read {
  const whole = {
    value: text.slice(piece.valueStart - name.length - 1, piece.end),
    from: piece.valueStart,
  }
  const read = readWords(piece, text, null, whole)
  const meant = name.length < 3 ? null : nearest(name, fieldWords())
  if (meant === null) return read
  const start = piece.start + (piece.isExcluded ? 1 : 0)
  return {
    ...read,
    faults: [...read.faults, faultAt('unknown-field', start, start + name.length, meant)],
  }
}

function readPiece(piece: Piece, text: string): Read {
  const own = { value: piece.value, from: piece.valueStart }
  if (piece.field === null) return readWords(piece, text, null, own)
  const field = fieldOfWord(piece.field)
  switch (field) {
    case undefined:
      return readStrange(piece, text, piece.field)
    case 'status':
    case 'date':
    case 'finding':
    case 'category':
    case 'age':
    case 'blockers':
    case 'held':
    case 'resubmitted':
    case 'ai':
    case 'near':
    case 'holder':
    case 'tag':
      return readFilterPiece(piece, field)
    case 'title':
    case 'excerpt':
    case 'body':
    case 'captions':
    case 'writer':
    case 'bullets':
      return readWords(piece, text, field, own)
    default:
      return never(field)
  }
}

/** A star alone behind a quotation mark belongs to the phrase before it. */
const isStarOf = (piece: Piece, before: Piece | undefined): boolean =>
  piece.value === '*' &&
  piece.field === null &&
  before?.isQuoted === true &&
  before.end === piece.start

function piecesOf(text: string): readonly Piece[] {
  const cut = cutQuery(text)
  return cut.filter((piece, at) => !isStarOf(piece, cut[at - 1]))
}

/** A filter, and where it stands in the query: UTF-16 offsets. */
export interface PlacedFilter {
  readonly filter: Filter
  readonly start: number
  readonly end: number
}

/**
 * The filters of a query that were understood, each with its place.
 *
 * @example filtersIn('pasar umur:>3')[0]?.start // 6
 */
export const filtersIn = (text: string): readonly PlacedFilter[] =>
  piecesOf(text).flatMap((piece) => {
    const { filter } = readPiece(piece, text)
    return filter === undefined ? [] : [{ filter, start: piece.start, end: piece.end }]
  })

/**
 * Reads what an editor typed: words, "phrases", -excluded, begin*, and fields (judul:, penulis:, status:,
 * tanggal:2026-10..2026-11, temuan:sumber-hilang, umur:>3, halangan:0, kirim-ulang:ya and so on; English
 * names as well). The word at the very end may
 * still be being typed and counts as a beginning. It reads every text: what is wrong is named with its place
 * and left out. Half of the screen reads the same query, and each page of the queue again: each is read once.
 *
 * @example parseQuery('judul:pasar -sagu status:ditunda').filters[0]?.kind // 'status'
 */
export const parseQuery: (text: string) => SearchQuery = oncePerText((text) => {
  const pieces = piecesOf(text)
  const read = pieces.map((piece) => readPiece(piece, text))
  const terms = read.flatMap(({ term }) => term ?? [])
  const filters = read.flatMap(({ filter }) => filter ?? [])
  const faults = read.flatMap((one) => one.faults)
  const [first] = pieces
  // Drafts without a word cannot be looked up; those of a filter without it can.
  const isOnlyExcluded = terms.length > 0 && terms.every(({ isExcluded }) => isExcluded)
  if (isOnlyExcluded && filters.length === 0 && first !== undefined)
    return { terms, filters, faults: [...faults, faultAt('only-excluded', first.start, first.end)] }
  return { terms, filters, faults }
})
