import { readQuotes } from '#shared/language/quotes.ts'
import { type Token, tokenise } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import { plainWords } from './plain-words.ts'

/** A quotation of the bullet whose words the article does not have in that order. */
export interface ChangedQuote {
  /** UTF-16 offsets into the bullet's text half, without the marks. */
  readonly start: number
  readonly end: number
  readonly text: string
}

const padded = (words: string): string => ` ${words} `

/** An ellipsis and brackets are the editor's own; what stands between must be verbatim. */
function isVerbatim(quote: string, index: ArticleIndex): boolean {
  return quote
    .split(/\.\.\.|…|\([^()]*\)|\[[^\]]*\]/u)
    .map(plainWords)
    .filter((words) => words !== '')
    .every(
      (words) =>
        padded(index.plain).includes(padded(words)) ||
        padded(index.plainWithoutBrackets).includes(padded(words)),
    )
}

/**
 * Finds quotations whose words differ from the article's, whatever their case and typography.
 *
 * @param from UTF-16 offset where the text half proper begins, behind a glued heading
 * @example findChangedQuotes(bullet.text, 0, index)[0]?.text
 */
export function findChangedQuotes(
  text: string,
  from: number,
  index: ArticleIndex,
): readonly ChangedQuote[] {
  const tokens: readonly Token[] = tokenise(text).filter((token) => token.start >= from)
  return readQuotes(tokens).flatMap((quote) => {
    const start = tokens[quote.from]?.start ?? 0
    const end = tokens[quote.to - 1]?.end ?? start
    const words = text.slice(start, end)
    return isVerbatim(words, index) ? [] : [{ start, end, text: words }]
  })
}
