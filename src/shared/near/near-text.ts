import type { Span } from '#shared/article/article.ts'
import type { Content } from '#shared/article/content.ts'
import { readDateline } from '#shared/article/dateline.ts'
import { readBlocks } from '#shared/article/read-blocks.ts'
import { readQuotes } from '#shared/language/quotes.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import { tokensIn } from '#shared/language/tokens-in.ts'

/** A word that counts in a comparison, and where it stands. */
export interface NearWord extends Span {
  /** As plainWords has it: lower case, no typography. */
  readonly norm: string
  /** Words of one row stand behind one another in the text; a quotation or a new block begins another. */
  readonly row: number
}

/** The words by which two drafts are compared, in reading order. */
export type NearText = readonly NearWord[]

/**
 * Reads the words of a body that are its writer's own. Who reports on the same event quotes the same
 * people, opens with the same dateline and copies the same lines of a page: none of that is counted, and no
 * heading, since it says what its section says.
 *
 * @param isFurniture says of the text of a block that it is the page's, not the article's
 * @returns words with offsets in UTF-16 units of their block's text
 * @example nearText(content, (line) => furnitureOf(line, style) !== null)[0]?.norm // 'warga'
 */
export function nearText(
  { body }: Pick<Content, 'body'>,
  isFurniture: (text: string) => boolean = () => false,
): NearText {
  const words: NearWord[] = []
  let row = 0
  let isLead = true
  for (const block of readBlocks(body)) {
    const { id, kind, text } = block
    if (kind === 'quote' || kind === 'heading' || text === '' || isFurniture(text)) continue
    const from = isLead && kind === 'paragraph' ? (readDateline(text)?.end ?? 0) : 0
    if (kind === 'paragraph') isLead = false
    const tokens = tokensIn(block)
    const quoted = new Set(
      readQuotes(tokens).flatMap((quote) =>
        Array.from({ length: quote.to - quote.from }, (_, at) => quote.from + at),
      ),
    )
    row += 1
    for (const [at, token] of tokens.entries()) {
      if (quoted.has(at)) row += quoted.has(at - 1) ? 0 : 1
      else if (isWordlike(token) && token.start >= from) {
        words.push({ blockId: id, start: token.start, end: token.end, norm: token.norm, row })
      }
    }
  }
  return words
}
