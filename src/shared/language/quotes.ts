import { isWordlike, type Token } from './tokens.ts'

/** A stretch between quotation marks, in token indexes, the marks left out. */
export interface Quote {
  readonly from: number
  readonly to: number
}

/** One or two words in quotation marks are a title or a word in doubt, not somebody's speech. */
const FEWEST_WORDS = 3

/**
 * Finds what a text quotes. Each mark closes with the next one, whatever its shape; a mark without a
 * partner quotes nothing.
 *
 * @example readQuotes(tokenise('"Harga beras naik," kata Rini.')) // [{ from: 1, to: 5 }]
 */
export function readQuotes(tokens: readonly Token[]): readonly Quote[] {
  const marks = tokens.flatMap((token, at) => (token.kind === 'quote' ? [at] : []))
  const quotes: Quote[] = []
  for (let index = 0; index + 1 < marks.length; index += 2) {
    const [open = 0, close = 0] = [marks[index], marks[index + 1]]
    const words = tokens.slice(open + 1, close).filter(isWordlike)
    if (words.length >= FEWEST_WORDS) quotes.push({ from: open + 1, to: close })
  }
  return quotes
}
