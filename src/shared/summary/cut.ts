import { isOrdinaryWord } from '#shared/language/ordinary-words.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim, Support } from './claim.ts'
import type { Comparison } from './comparison.ts'
import { NEAR_COPY } from './thresholds.ts'

/** Where a bullet breaks off, and how its source sentence goes on. */
export interface Cut {
  readonly kind: 'word' | 'phrase'
  /** UTF-16 offsets into the text half: the piece of a word, or the last word. */
  readonly start: number
  readonly end: number
  /** The word that was cut, as the article prints it; null for a cut in a phrase. */
  readonly word: string | null
  /** The text half with the rest of the source sentence, or null when none fits for certain. */
  readonly completed: string | null
  readonly support: Support | null
}

const COMPLETE_END = /[.!?…]["”’')\]]*\s*$/u
const OPEN_END = /[,:;(“"‘-]\s*$/u
/** As many last words as show that the bullet follows the sentence there. */
const SAME_TAIL = 3
/** Shorter ones are headings more often than pieces of a sentence. */
const FEWEST_WORDS = 6
/** A copy that stops at a comma was cut too, unless it is so short that it may be a heading. */
const FEWEST_PREFIX_WORDS = 8
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

function lastWord(tokens: readonly Token[]): number | null {
  const at = tokens.findLastIndex(isWordlike)
  return at < 0 ? null : at
}

/** The token of the sentence that stands where the claim's last word would, by the word before it. */
function expectedAt({ reading }: Claim, { alignment }: Support, last: number): number | null {
  const before = reading.tokens.slice(0, last).findLastIndex(isWordlike)
  const there = alignment.toSentence.get(before)
  return there === undefined ? null : there + 1
}

const nextWord = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex((token, at) => at >= from && isWordlike(token))

function cutWord(claim: Claim, support: Support, last: number, index: ArticleIndex): number | null {
  const piece = claim.reading.tokens[last]?.norm ?? ''
  const { tokens } = support.sentence.reading
  const expected = expectedAt(claim, support, last)
  const stands = support.alignment.toSentence.has(last) && isOrdinaryWord(piece)
  if (stands) return null
  const isWhole = (token: Token | undefined) =>
    token !== undefined &&
    token.norm.length > piece.length &&
    token.norm.startsWith(piece) &&
    token.norm[piece.length] !== '-'
  if (expected !== null) {
    const at = nextWord(tokens, expected)
    if (isWhole(tokens[at])) return at
  }
  if (index.byWord.has(piece)) return null
  const at = tokens.findIndex(isWhole)
  return at < 0 ? null : at
}

/** The bullet's text up to its last whole word, and the rest of the sentence. */
function complete(text: string, until: number, support: Support, from: number): string {
  const { reading } = support.sentence
  return text.slice(0, until) + reading.text.slice(reading.tokens[from]?.start ?? 0)
}

/** The sentence's token after the claim's last word, when the claim ends as the sentence goes on. */
function goesOn(claim: Claim, { alignment, sentence }: Support, last: number): number | null {
  const { tokens } = sentence.reading
  const there = alignment.toSentence.get(last)
  const next = there === undefined ? -1 : nextWord(tokens, there + 1)
  if (there === undefined || next < 0) return null
  const words = claim.reading.tokens.flatMap((token, at) => (isWordlike(token) ? [at] : []))
  const tail = words.slice(-SAME_TAIL).map((at) => alignment.toSentence.get(at))
  const sameTail = tail.every((at, back) => at === there - (tail.length - 1 - back))
  const runsOn =
    words.length >= FEWEST_WORDS &&
    next === there + 1 &&
    sameTail &&
    alignment.closeness >= NEAR_COPY
  const isPrefix = words.length >= FEWEST_PREFIX_WORDS && alignment.closeness === 1
  return runsOn || isPrefix ? next : null
}

/**
 * Finds whether a bullet breaks off: inside a word, after a word that cannot end a sentence, in an open
 * bracket or quotation, or where its source sentence runs on. A missing full stop alone is no cut.
 *
 * @example findCut('Harga beras naik di ked', comparison, index)?.word // 'kedua'
 */
export function findCut(text: string, comparison: Comparison, index: ArticleIndex): Cut | null {
  const claim = comparison.claims.at(-1)
  if (!claim || endsSentence(text)) return null
  const last = lastWord(claim.reading.tokens)
  const token = claim.reading.tokens[last ?? -1]
  if (last === null || !token) return null
  const start = claim.reading.offset + token.start
  const place = { start, end: claim.reading.offset + token.end }
  for (const support of claim.supports) {
    const whole = cutWord(claim, support, last, index)
    if (whole === null) continue
    const word = support.sentence.reading.tokens[whole]?.text ?? null
    const completed = complete(text, start, support, whole)
    return { kind: 'word', ...place, word, completed, support }
  }
  const [support = null] = claim.supports
  const onward = support ? goesOn(claim, support, last) : null
  const open =
    OPEN_END.test(text) || CANNOT_END.has(token.norm) || hasOpenMark(claim.reading.tokens)
  if (onward === null && !open) return null
  const completed =
    support && onward !== null
      ? complete(`${text.slice(0, place.end)} `, place.end + 1, support, onward)
      : null
  return { kind: 'phrase', ...place, word: null, completed, support }
}

const count = (tokens: readonly Token[], text: string): number =>
  tokens.filter((token) => token.text === text).length

const hasOpenMark = (tokens: readonly Token[]): boolean => count(tokens, '(') > count(tokens, ')')
