import {
  beginsOrdinaryWord,
  isOrdinaryWord,
  isPrintedWord,
} from '#shared/language/ordinary-words.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim, Support } from './claim.ts'

/** The whole word of which a claim's last token is a piece. */
export interface WholeWord {
  readonly support: Support
  /** Token of the sentence. */
  readonly at: number
  /** It follows in the sentence where the piece does in the claim, so the rest fits too. */
  readonly inPlace: boolean
}

/**
 * Finds the next word of a sentence.
 *
 * @returns index of the token, or -1
 * @example nextWord(tokenise('Ya, kata Rini'), 1) // 2
 */
export const nextWord = (tokens: readonly Token[], from: number): number =>
  tokens.findIndex((token, at) => at >= from && isWordlike(token))

/** "Rusia" is no piece of "Rusia-Korut". */
const isPieceOf = (piece: string, token: Token | undefined): boolean =>
  token !== undefined &&
  token.norm.length > piece.length &&
  token.norm.startsWith(piece) &&
  token.norm[piece.length] !== '-'

/** So many words before the last one stand just so in the sentence: nothing there was reworded. */
const COPIED_BEFORE = 4

function isCopyUpTo({ tokens }: Reading, { sentence, alignment }: Support, last: number): boolean {
  const words = tokens.flatMap((token, at) => (at <= last && isWordlike(token) ? [at] : []))
  const tail = words.slice(-1 - COPIED_BEFORE)
  return (
    tail.length > COPIED_BEFORE &&
    tail.every((at, nth) => {
      const there = alignment.toSentence.get(at)
      const before = alignment.toSentence.get(tail[nth - 1] ?? -1)
      if (there === undefined) return false
      if (before !== undefined && nextWord(sentence.reading.tokens, before + 1) !== there)
        return false
      return at === last || tokens[at]?.norm === sentence.reading.tokens[there]?.norm
    })
  )
}

function wholeIn(
  { reading }: Claim,
  support: Support,
  last: number,
  index: ArticleIndex,
): WholeWord | null {
  const piece = reading.tokens[last]?.norm ?? ''
  const { tokens } = support.sentence.reading
  const { toSentence } = support.alignment
  const partner = toSentence.get(last)
  if (
    partner !== undefined &&
    isPieceOf(piece, tokens[partner]) &&
    isCopyUpTo(reading, support, last)
  ) {
    return { support, at: partner, inPlace: true }
  }
  if (partner !== undefined && isOrdinaryWord(piece)) return null
  const before = toSentence.get(reading.tokens.slice(0, last).findLastIndex(isWordlike))
  const expected = before === undefined ? -1 : nextWord(tokens, before + 1)
  if (isPieceOf(piece, tokens[expected])) return { support, at: expected, inPlace: true }
  if (index.byWord.has(piece)) return null
  const at = tokens.findIndex((token) => isPieceOf(piece, token))
  return at < 0 ? null : { support, at, inPlace: false }
}

/** Shorter pieces than this are no Indonesian words at all. */
const SHORTEST_WORD = 3
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{N}]/u

/** The article prints the word just so, and not only in names: no bullet ends in the "de" of "de Klerk". */
const isPrintedIn = (index: ArticleIndex, { norm, text }: Token): boolean =>
  (index.byWord.get(norm) ?? []).some((position) => {
    const reading = index.sentences[position]?.reading
    return reading?.tokens.some((token, at) => {
      const inName = reading.names.some(({ from, to }) => at >= from && at < to)
      return !inName && (token.text === text || token.norm.split(/[-/]/u).includes(norm))
    })
  })

/**
 * Says whether a claim ends in a piece of a word that is none of the sentence's, as a rephrased bullet may:
 * neither the article nor the language has it, and the language has one that it begins.
 *
 * @param last index of the claim's last word
 * @example isPieceOfUnknown(claim, last, index) // true for "menunjukk", "de"
 */
export function isPieceOfUnknown({ reading }: Claim, last: number, index: ArticleIndex): boolean {
  const token = reading.tokens[last]
  if (token?.kind !== 'word' || CAPITAL_OR_DIGIT.test(token.text)) return false
  const known = isPrintedIn(index, token) || isPrintedWord(token.norm)
  return !known && (token.norm.length < SHORTEST_WORD || beginsOrdinaryWord(token.norm))
}

/**
 * Finds the word that was cut at the end of a claim: the last token begins a longer word that stands
 * there in a sentence, or is no word of the article at all but begins one of its sentence.
 *
 * @param last index of the claim's last word
 * @example findWholeWord(claim, last, index)?.at // "ked" -> the token "kedua"
 */
export function findWholeWord(claim: Claim, last: number, index: ArticleIndex): WholeWord | null {
  for (const support of claim.supports) {
    const whole = wholeIn(claim, support, last, index)
    if (whole) return whole
  }
  return null
}
