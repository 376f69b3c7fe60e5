import type { Name } from '#shared/language/names.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import { align, isAligned } from './alignment.ts'
import type { ArticleIndex } from './article-index.ts'
import { type Passage, passageOf, type Support } from './claim.ts'
import { sameName } from './name-match.ts'
import { relatedIn } from './related-words.ts'
import { READS_ROLES } from './thresholds.ts'

const MOST_NAMES = 8
/** Between names of a list ("Rini dan Sari") the order says nothing. */
const LISTS = new Set(['dan', 'serta', 'atau', 'maupun', 'dengan', '&'])

function exchanged(tokens: readonly Token[], a: TokenRange, b: TokenRange): readonly Token[] {
  return [
    ...tokens.slice(0, a.from),
    ...tokens.slice(b.from, b.to),
    ...tokens.slice(a.to, b.from),
    ...tokens.slice(a.from, a.to),
    ...tokens.slice(b.to),
  ]
}

const listed = (tokens: readonly Token[], a: TokenRange, b: TokenRange): boolean => {
  const [first, second] = a.from < b.from ? [a, b] : [b, a]
  return tokens.slice(first.to, second.from).every(({ norm }) => LISTS.has(norm) || norm === ',')
}

function inSentence(index: ArticleIndex, { sentence }: Support, name: Name): Name | undefined {
  return sentence.reading.names.find((other) => sameName(index, name, other))
}

/**
 * Finds names of a claim that have changed places: exchanging the two makes the claim run like its
 * closest sentence. Names of a plain list may stand in any order.
 *
 * @returns for each such name, what the article has in its place
 * @example findSwaps(index, claim, supports[0]).get(rini)?.text // 'Sari'
 */
export function findSwaps(
  index: ArticleIndex,
  claim: Reading,
  closest: Support | undefined,
): ReadonlyMap<Name, Passage> {
  const swaps = new Map<Name, Passage>()
  if (!closest || closest.alignment.closeness === 1) return swaps
  const related = relatedIn(index)
  const { sentence, alignment } = closest
  const length = claim.tokens.filter(isWordlike).length
  const names = claim.names.slice(0, MOST_NAMES)
  names.forEach((a, at) => {
    for (const b of names.slice(at + 1)) {
      if (swaps.has(a) || swaps.has(b)) continue
      if (isAligned(alignment, claim.tokens, a) && isAligned(alignment, claim.tokens, b)) continue
      const [hereA, hereB] = [inSentence(index, closest, a), inSentence(index, closest, b)]
      if (!hereA || !hereB || hereA === hereB) continue
      if (listed(sentence.reading.tokens, hereA, hereB)) continue
      const other = align(exchanged(claim.tokens, a, b), sentence.reading.tokens, related)
      const gained = Math.round((other.closeness - alignment.closeness) * length)
      if (gained < Math.min(a.to - a.from, b.to - b.from) || other.closeness < READS_ROLES) continue
      swaps.set(a, passageOf(sentence, hereB))
      swaps.set(b, passageOf(sentence, hereA))
    }
  })
  return swaps
}
