import { cutQuery } from './cut-query.ts'
import { FIELD_WORDS, type Field, fieldOfWord } from './fields.ts'
import type { SearchPart } from './parts.ts'
import { printFilter, type QueryLanguage } from './print-filter.ts'
import type { Filter } from './query.ts'
import { searchWords } from './tokens.ts'

/** A stretch of a query: UTF-16 offsets. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Takes a piece out of a query. What stands around it stays what it was: a word before the end does not
 * become the beginning of one because it is now the last.
 *
 * @example withoutPiece('pasar umur:>3', { start: 6, end: 13 }) // 'pasar '
 */
export function withoutPiece(text: string, { start, end }: Stretch): string {
  const before = text.slice(0, start).trimEnd()
  const after = text.slice(end).trimStart()
  return before === '' ? after : `${before} ${after}`
}

/** A star behind a quotation mark goes with the phrase. */
const endOf = (text: string, { isQuoted, isOpen, end }: ReturnType<typeof cutQuery>[number]) =>
  isQuoted && !isOpen && /^\*(?=[\s"“”„]|$)/u.test(text.slice(end)) ? end + 1 : end

/** The query without what it asks of a field; what it excludes by the field stays. */
function withoutField(text: string, field: Field): string {
  const pieces = cutQuery(text).filter(
    (piece) => piece.field !== null && !piece.isExcluded && fieldOfWord(piece.field) === field,
  )
  return pieces.reduceRight(
    (rest, piece) => withoutPiece(rest, { start: piece.start, end: endOf(text, piece) }),
    text,
  )
}

// In front: the word at the end may still be being typed.
const before = (added: string, text: string): string =>
  added === '' ? text : `${added} ${text.trimStart()}`

/**
 * A query with this filter in place of those of its field.
 *
 * @param filter null for none of the field
 * @example withFilter('pasar umur:>3', 'age', null, 'id') // 'pasar '
 */
export const withFilter = (
  text: string,
  field: Field,
  filter: Filter | null,
  language: QueryLanguage,
): string => before(filter === null ? '' : printFilter(filter, language), withoutField(text, field))

/**
 * A query that looks for these words, or their beginnings, in this part of a draft and no others there.
 *
 * @example withWords('pasar', 'writer', 'Rani W', 'id') // 'penulis:"rani w"* pasar'
 */
export function withWords(
  text: string,
  part: SearchPart,
  typed: string,
  language: QueryLanguage,
): string {
  const words = searchWords(typed).join(' ')
  const name = FIELD_WORDS[part][language === 'id' ? 0 : 1]
  return before(words === '' ? '' : `${name}:"${words}"*`, withoutField(text, part))
}

/**
 * What a query looks for in a part of a draft, as it was typed; '' for nothing.
 *
 * @example wordsIn('penulis:"Rani W" pasar', 'writer') // 'Rani W'
 */
export const wordsIn = (text: string, part: SearchPart): string =>
  cutQuery(text)
    .filter(({ field, isExcluded }) => field !== null && !isExcluded && fieldOfWord(field) === part)
    .map(({ value }) => value.replace(/\*$/u, '').trim())
    .join(' ')
    .trim()
