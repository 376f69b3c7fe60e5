import { type Attribution, readAttributions, readHedges } from './attribution.ts'
import { type KnownWords, type Name, readNames } from './names.ts'
import { type Negation, readNegations } from './negation.ts'
import { readQuantities } from './quantities.ts'
import { type Quantity, type TokenRange, tokensOf } from './quantity.ts'
import { type Quote, readQuotes } from './quotes.ts'
import { type Token, tokenise } from './tokens.ts'

/** Everything that a comparison reads of one sentence. Token offsets count from the sentence's start. */
export interface Reading {
  readonly text: string
  /** Where the sentence begins in its block or bullet half, UTF-16 units. */
  readonly offset: number
  readonly tokens: readonly Token[]
  readonly quantities: readonly Quantity[]
  readonly names: readonly Name[]
  readonly attributions: readonly Attribution[]
  readonly hedges: readonly number[]
  readonly negations: readonly Negation[]
  readonly quotes: readonly Quote[]
}

/**
 * Reads a sentence.
 *
 * @param offset where it begins in its block or bullet half
 * @param seenInside words that the article prints with a capital inside its sentences
 * @param tokens of the text, where they are cut already
 * @example readSentence('Rini tiba pada 3 Mei.', 0, new Set(['Rini'])).names[0]?.text // 'Rini'
 */
export function readSentence(
  text: string,
  offset: number,
  seenInside: KnownWords,
  tokens: readonly Token[] = tokenise(text),
): Reading {
  const quantities = readQuantities(text, tokens)
  return {
    text,
    offset,
    tokens,
    quantities,
    names: readNames(text, tokens, tokensOf(quantities), seenInside),
    attributions: readAttributions(tokens),
    hedges: readHedges(tokens),
    negations: readNegations(tokens),
    quotes: readQuotes(tokens),
  }
}

/**
 * Turns a token range into UTF-16 offsets of the block or bullet half.
 *
 * @example offsetsOf(reading, reading.names[0])
 */
export function offsetsOf(
  { tokens, offset }: Reading,
  { from, to }: TokenRange,
): { readonly start: number; readonly end: number } {
  const start = tokens[from]?.start ?? 0
  return { start: offset + start, end: offset + (tokens[to - 1]?.end ?? start) }
}

/**
 * Gives the words of a token range as they are printed.
 *
 * @example wordsOf(reading, { from: 0, to: 2 }) // 'Presiden Wulan'
 */
export function wordsOf({ text, tokens }: Reading, { from, to }: TokenRange): string {
  const start = tokens[from]?.start ?? 0
  return text.slice(start, tokens[to - 1]?.end ?? start)
}
