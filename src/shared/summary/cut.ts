import type { Reading } from '#shared/language/reading.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim, Support } from './claim.ts'
import type { Comparison } from './comparison.ts'
import { findWholeWord, isPieceOfUnknown } from './cut-word.ts'
import { needsObject } from './needs-object.ts'
import { findOnward } from './runs-on.ts'

/** Where a bullet breaks off, and how its source sentence goes on. */
export interface Cut {
  /** Inside a word; after a word that needs more; at a pause where the sentence goes on. */
  readonly kind: 'word' | 'phrase' | 'pause'
  /** UTF-16 offsets into the text half: the piece of a word, or the last word. */
  readonly start: number
  readonly end: number
  /** The word that was cut, as the article prints it; null where it has none, and for the other kinds. */
  readonly word: string | null
  /** The text half with the rest of the source sentence, or null when none fits for certain. */
  readonly completed: string | null
  readonly support: Support | null
}

/** A credit may follow the full stop: "... desa. (Antara)". */
const COMPLETE_END = /[.!?…]["”’')\]]*(?:\s*[([][^()[\]]{1,30}[)\]])?\s*$/u
const OPEN_END = /[,:;(“"‘-]\s*$/u
/** A verb or noun may well end a bullet; these cannot. */
const CANNOT_END = new Set(
  'dan atau yang di ke dari untuk dengan pada karena bahwa oleh serta sebagai dalam terhadap agar hingga para tentang akan telah adalah antara kepada bagi seperti melalui demi merupakan menjadi setelah sebelum saat ketika namun tetapi sebuah seorang tidak belum bukan'.split(
    ' ',
  ),
)

/**
 * Says whether a text ends as a sentence does.
 *
 * @example endsSentence('Harga naik."') // true
 */
export const endsSentence = (text: string): boolean => COMPLETE_END.test(text)

const restOf = ({ sentence: { reading } }: Support, from: number): string =>
  reading.text.slice(reading.tokens[from]?.start ?? 0)

const count = (tokens: readonly Token[], text: string): number =>
  tokens.filter((token) => token.text === text).length

const hasOpenBracket = (tokens: readonly Token[]): boolean =>
  count(tokens, '(') > count(tokens, ')')

/** A mark without a partner before a word opens; behind one it closes what the bullet does not quote whole. */
function hasOpenQuote({ text, tokens }: Reading): boolean {
  const marks = tokens.filter(({ kind }) => kind === 'quote')
  const before = text.charAt((marks.at(-1)?.start ?? 0) - 1)
  return marks.length % 2 === 1 && before.trim() === ''
}

/** A preposition, a verb that takes an object, or a reporting verb without what was said. */
function cannotEnd({ reading: { tokens, attributions } }: Claim, last: number): boolean {
  const token = tokens[last]
  if (!token) return false
  const before = tokens[last - 1] ?? null
  const reports = attributions.some(({ form, cue }) => form === 'verb' && cue === last)
  return CANNOT_END.has(token.norm) || needsObject(token, before) || reports
}

/**
 * Finds whether a bullet breaks off: inside a word, after a word that cannot end a sentence, in an open
 * bracket, or where its source sentence runs on. A missing full stop alone is no cut.
 *
 * @example findCut('Harga beras naik di ked', comparison, index)?.word // 'kedua'
 */
export function findCut(text: string, comparison: Comparison, index: ArticleIndex): Cut | null {
  const claim = comparison.claims.at(-1)
  if (!claim || endsSentence(text)) return null
  const { tokens, offset } = claim.reading
  const last = tokens.findLastIndex(isWordlike)
  const token = tokens[last]
  if (!token) return null
  const place = { start: offset + token.start, end: offset + token.end }

  const whole = findWholeWord(claim, last, index)
  if (whole) {
    const { support, at, inPlace } = whole
    const word = support.sentence.reading.tokens[at]?.text ?? null
    const completed = inPlace ? text.slice(0, place.start) + restOf(support, at) : null
    return { kind: 'word', ...place, word, completed, support }
  }

  const [closest = null] = claim.supports
  if (isPieceOfUnknown(claim, last, index)) {
    return { kind: 'word', ...place, word: null, completed: null, support: closest }
  }

  const support = claim.supports.find((one) => findOnward(claim, one, last)) ?? closest
  const onward = support && findOnward(claim, support, last)
  const isOpen = OPEN_END.test(text) || hasOpenBracket(tokens) || hasOpenQuote(claim.reading)
  const needsMore = isOpen || cannotEnd(claim, last)
  if (!onward && !needsMore) return null
  const fits = support && onward && !onward.paused
  const completed = fits ? `${text.slice(0, place.end)} ${restOf(support, onward.next)}` : null
  const kind = onward?.paused && !needsMore ? 'pause' : 'phrase'
  return { kind, ...place, word: null, completed, support }
}
