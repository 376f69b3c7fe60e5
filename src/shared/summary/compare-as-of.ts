import {
  type AsOf,
  isDated,
  movingCounts,
  readAsOf,
  saysProvisional,
} from '#shared/language/as-of.ts'
import { sameValue } from '#shared/language/quantities.ts'
import type { Quantity } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { oncePer } from '#shared/once-per.ts'
import { align } from './alignment.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import type { Claim, Support } from './claim.ts'
import { areAlike, counted } from './counted.ts'
import type { LostPhrase } from './lost-phrase.ts'
import { relatedIn } from './related-words.ts'
import { retold } from './retold.ts'

const asOfIn = oncePer((reading: Reading) => readAsOf(reading))
const countsIn = oncePer((reading: Reading) => movingCounts(reading))

const sameAsAny = (one: Quantity, others: readonly Quantity[]): boolean =>
  others.some(({ value }) => sameValue(one.value, value))

/** How the claim runs beside a sentence, whether or not it is among those that carry it. */
const supportBy = (claim: Claim, sentence: IndexedSentence, index: ArticleIndex): Support =>
  claim.supports.find((support) => support.sentence === sentence) ?? {
    at: index.sentences.indexOf(sentence),
    sentence,
    alignment: align(claim.reading.tokens, sentence.reading.tokens, relatedIn(index)),
  }

/** A sentence of the article that states a count of the claim, of the same thing. */
interface Stated {
  readonly sentence: IndexedSentence
  /** The claim's own. */
  readonly count: Quantity
}

/** Whatever they count, "orang" and "unit" may stand for it. */
const CLASSIFIERS = new Set(['orang', 'jiwa', 'unit', 'buah', 'ekor', 'kasus'])
/** So large a number is of one thing alone, whatever the claim calls it. */
const DISTINCT = 100

function countSame(a: string | null, b: string | null, { value }: Quantity): boolean {
  if (value.kind === 'number' && value.unit === 'plain' && value.value >= DISTINCT) return true
  if (a === null || b === null) return false
  return areAlike(a, b) || CLASSIFIERS.has(a) || CLASSIFIERS.has(b)
}

/** A number alone may be another's; with the noun it counts it is the claim's, however freely told. */
function statedIn(claim: Reading, sentence: IndexedSentence): Stated | null {
  const count = claim.quantities.find((own) => {
    const noun = counted(claim, own)
    return countsIn(sentence.reading).some((other) => {
      const same = counted(sentence.reading, other)
      return sameValue(own.value, other.value) && countSame(noun, same, own)
    })
  })
  return count ? { sentence, count } : null
}

/** The closest sentence that dates its count; else the only one of the article that states it. */
function datedSentence(claim: Claim, index: ArticleIndex): Stated | null {
  const told = retold(claim)
  if (told !== null && asOfIn(told.sentence.reading).length === 0) {
    const { quantities } = told.sentence.reading
    const counts = claim.reading.quantities.filter((own) => !isDated(own))
    if (counts.some((own) => sameAsAny(own, quantities))) return null
  }
  if (told !== null && asOfIn(told.sentence.reading).length > 0) {
    const counts = countsIn(told.sentence.reading)
    const count = claim.reading.quantities.find((own) => sameAsAny(own, counts))
    if (count) return { sentence: told.sentence, count }
  }
  const stated = index.sentences.flatMap((sentence) => statedIn(claim.reading, sentence) ?? [])
  const [only] = stated
  const isDatedIn = ({ reading }: IndexedSentence) => asOfIn(reading).length > 0
  const isPlain = ({ sentence }: Support, { count }: Stated) =>
    !isDatedIn(sentence) && sameAsAny(count, sentence.reading.quantities)
  if (only === undefined || claim.supports.some((support) => isPlain(support, only))) return null
  return stated.every(({ sentence }) => isDatedIn(sentence)) ? only : null
}

/** A lost day or hour of a count. */
export interface LostAsOf extends LostPhrase {
  /** What it means only the sentences before it say, so that it cannot simply be put back. */
  readonly leans: boolean
}

/**
 * Finds the day or hour that the article gives a moving count and that no sentence of the bullet keeps:
 * "hingga Senin (3/11/2025) 12 orang tewas" told as "12 orang tewas" (domain.md, "as of" date dropped).
 *
 * @param claims every sentence of the bullet
 * @example findLostAsOf(claim, claims, index)[0]?.range
 */
export function findLostAsOf(
  claim: Claim,
  claims: readonly Claim[],
  index: ArticleIndex,
): readonly LostAsOf[] {
  if (claims.some((one) => asOfIn(one.reading).length > 0)) return []
  const dated = datedSentence(claim, index)
  if (!dated) return []
  const { sentence, count } = dated
  const kept = claims.flatMap((one) => one.reading.quantities.filter(isDated))
  const isProvisional = claims.some((one) => saysProvisional(one.reading.tokens))
  const isKept = ({ values }: AsOf) =>
    values.length > 0 ? values.some((value) => sameAsAny(value, kept)) : isProvisional
  // "Data sementara hingga Senin": the day says more.
  const dates = asOfIn(sentence.reading)
  const [lost] = dates
    .filter((date) => !isKept(date))
    .toSorted((a, b) => b.values.length - a.values.length)
  if (!lost || dates.some((date) => date.values.length > 0 && isKept(date))) return []
  const support = supportBy(claim, sentence, index)
  const place = { from: count.from, to: count.to }
  return [{ support, range: lost.range, place, leans: lost.leans }]
}
