import type { CheckedBullet } from '#shared/checks/check.ts'
import type { Fix } from '#shared/checks/finding.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { type Claim, passageOf } from '#shared/summary/claim.ts'
import { type LostPhrase, partnersOf } from '#shared/summary/lost-phrase.ts'
import { COPIES } from '#shared/summary/thresholds.ts'
import { replaceText } from './report.ts'
import { openWith } from './restore-source.ts'

const isComma = (token: Token | undefined): boolean => token?.text === ','

/** The words where the sentence of the article has them, as seen from an aligned neighbour. */
interface Insertion {
  /** UTF-16 offset into the claim. */
  readonly at: number
  readonly words: string
}

const closes = (token: Token | undefined): boolean => token?.text === ')' || token?.kind === 'quote'

/** Behind the word that stands before them; a bracket or quotation mark that it closes stays with it. */
function behind(
  claim: Claim,
  sentence: readonly Token[],
  { from, to }: TokenRange,
  partner: number,
  printed: string,
): Insertion | null {
  const { tokens } = claim.reading
  const isClosed = closes(tokens[partner + 1])
  if (isClosed !== closes(sentence[from - 1])) return null
  const last = tokens[isClosed ? partner + 1 : partner]
  const next = tokens[isClosed ? partner + 2 : partner + 1]
  if (!last || next?.text === '(') return null
  const opening = isComma(sentence[from - 1]) ? ', ' : ' '
  const closing = isComma(sentence[to]) && next && isWordlike(next) ? ',' : ''
  return { at: last.end, words: opening + printed + closing }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Makes the fix that puts lost words of the article back where its sentence has them; none where the
 * bullet runs too unlike it, or where no word beside them is the bullet's.
 *
 * @example restorePhrase(bullet, claim, lost, index)?.text // 'jika cuaca membaik'
 */
export function restorePhrase(
  bullet: CheckedBullet,
  claim: Claim,
  { support, range }: LostPhrase,
  index: ArticleIndex,
): Fix | null {
  if (support.alignment.closeness < COPIES) return null
  const { tokens } = support.sentence.reading
  const printed = passageOf(support.sentence, range).text
  const partners = partnersOf(support)
  const before = tokens.slice(0, range.from).findLastIndex(isWordlike)
  const after = tokens.findIndex((token, at) => at >= range.to && isWordlike(token))
  const next = partners.get(after)
  const opens = isComma(tokens[range.to])
  if (next === 0) {
    const joint = opens ? ', ' : ' '
    return openWith(bullet, claim, capitalised(printed), index, 'restore-phrase', joint)
  }
  const previous = partners.get(before)
  const first = claim.reading.tokens[next ?? -1]
  const insertion =
    previous !== undefined
      ? behind(claim, tokens, range, previous, printed)
      : first
        ? { at: first.start, words: `${printed}${opens ? ',' : ''} ` }
        : null
  if (!insertion) return null
  const start = claim.reading.offset + insertion.at
  return {
    ...replaceText(bullet, { start, end: start }, insertion.words, 'restore-phrase'),
    text: printed,
  }
}
