import {
  areOpposites,
  hasOpposite,
  reverseInPlace,
  sameDirection,
} from '#shared/language/directions.ts'
import { isNegated, refusalBefore } from '#shared/language/negation.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { gapOf, localCloseness } from './alignment.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import { type Claim, type Passage, passageOf, type Support } from './claim.ts'
import { tellsException } from './compare-conditions.ts'
import { deniesAllOfSome, saysUntil, tellsOfSome, tellsUntil } from './not-all.ts'
import { relatedIn } from './related-words.ts'
import { findStrayNegators } from './stray-negator.ts'
import { NEAR_COPY, READS_GAP, READS_GAP_LOCALLY } from './thresholds.ts'

/** A word of the claim that says the reverse of the article. */
export interface Reversal {
  readonly range: TokenRange
  readonly article: Passage
}

const one = (at: number): TokenRange => ({ from: at, to: at + 1 })

/** A negator at the end stands behind what it negates. */
const spanOf = (a: number, b: number): TokenRange => ({
  from: Math.min(a, b),
  to: Math.max(a, b) + 1,
})

/** Refused by a verb that the other side does not have: one that both have refuses nothing more. */
function isRefused({ tokens }: Reading, at: number, aligned: ReadonlySet<number>): boolean {
  const verb = refusalBefore(tokens, at)
  return verb !== null && !aligned.has(verb)
}

/** An aligned word that only one side negates, where the words around run alike. */
function negatedPairs(
  { reading, closeness, supports }: Claim,
  support: Support,
): readonly Reversal[] {
  const near = closeness >= NEAR_COPY && support === supports[0]
  const there = support.sentence.reading
  const { toSentence } = support.alignment
  const claim = new Set(toSentence.keys())
  const sentence = new Set(toSentence.values())
  const runsLike = (range: TokenRange) =>
    near || localCloseness(support.alignment, reading.tokens, range) >= READS_GAP_LOCALLY
  return [...toSentence].flatMap(([here, at]) => {
    const ours = reading.negations.find(({ negated }) => negated === here)
    const theirs = there.negations.find(({ negated }) => negated === at)
    if (theirs && tellsOfSome(reading.tokens, here, there.tokens, theirs)) return []
    if (theirs && tellsUntil(reading.tokens, here, there.tokens, theirs)) return []
    if (ours && tellsOfSome(there.tokens, at, reading.tokens, ours)) return []
    if (ours && !isNegated(there.negations, at) && !isRefused(there, at, sentence)) {
      const range = spanOf(ours.negator, here)
      return runsLike(range) ? [{ range, article: passageOf(support.sentence, one(at)) }] : []
    }
    if (theirs && !isNegated(reading.negations, here) && !isRefused(reading, here, claim)) {
      const passage = passageOf(support.sentence, spanOf(theirs.negator, at))
      return runsLike(one(here)) ? [{ range: one(here), article: passage }] : []
    }
    return []
  })
}

/** A negated word that no evidence negates, although it stands there. */
function negatedElsewhere(claim: Claim, index: ArticleIndex): readonly Reversal[] {
  const [closest] = claim.supports
  if (!closest || claim.closeness < NEAR_COPY) return []
  const related = relatedIn(index)
  return claim.reading.negations.flatMap(({ negator, negated, lifted }) => {
    if (lifted || closest.alignment.toSentence.has(negated)) return []
    const same = related(claim.reading.tokens[negated]?.norm ?? '')
    const places = claim.supports.flatMap(({ sentence }) =>
      sentence.reading.tokens.flatMap(({ norm }, at) => (same.has(norm) ? [{ sentence, at }] : [])),
    )
    const [first] = places
    if (!first || places.some(({ sentence, at }) => isNegated(sentence.reading.negations, at))) {
      return []
    }
    const range = spanOf(negator, negated)
    return [{ range, article: passageOf(first.sentence, one(first.at)) }]
  })
}

/**
 * Finds what a claim negates and the article does not, or the other way round.
 *
 * @example findReversedNegations(claim, index)[0]?.article.text // 'belum jelas'
 */
export function findReversedNegations(claim: Claim, index: ArticleIndex): readonly Reversal[] {
  const [closest] = claim.supports
  if (!closest || tellsException(claim, index)) return []
  const pairs = claim.supports.flatMap((support) => negatedPairs(claim, support))
  if (pairs.length > 0) return pairs
  const elsewhere = negatedElsewhere(claim, index)
  if (elsewhere.length > 0) return elsewhere
  const { tokens } = claim.reading
  return findStrayNegators(claim).filter(
    ({ range, article }) =>
      !deniesAllOfSome(claim.reading, range.from, closest.sentence.reading) &&
      !(article.text === 'belum' && saysUntil(tokens, range.to)),
  )
}

function oppositeIn(
  { reading }: IndexedSentence,
  { from, to }: TokenRange,
  word: string,
  oppose: (a: string, b: string) => boolean,
): number | null {
  const at = reading.tokens.findIndex(
    (token, position) => position >= from && position < to && oppose(word, token.norm),
  )
  return at < 0 ? null : at
}

/** "yang pertama kali" beside "terakhir yang": function words around a place hold nothing apart. */
function withoutFunctionWords({ sentence, alignment }: Support, gap: TokenRange): TokenRange {
  const { tokens } = sentence.reading
  const aligned = new Set(alignment.toSentence.values())
  const isPassed = (at: number) => aligned.has(at) && isFunctionWord(tokens[at]?.norm ?? '')
  let [from, to] = [gap.from, gap.to]
  while (isPassed(from - 1)) from--
  while (isPassed(to)) to++
  while (to > gap.to && to < tokens.length && !aligned.has(to)) to++
  while (from < gap.from && from > 0 && !aligned.has(from - 1)) from--
  return { from, to }
}

function reversedAt(claim: Claim, at: number): Reversal | null {
  const [closest] = claim.supports
  const word = claim.reading.tokens[at]?.norm ?? ''
  if (!closest || !hasOpposite(word) || closest.alignment.toSentence.has(at)) return null
  const { sentence, alignment } = closest
  // "tidak naik" is "turun"; "tidak turun" for "tidak naik" is the reverse.
  const ours = isNegated(claim.reading.negations, at)
  const agrees = (other: IndexedSentence, there: number) =>
    isNegated(other.reading.negations, there) !== ours
  const gap = withoutFunctionWords(closest, gapOf(alignment, sentence.reading, one(at)))
  const taken = new Set(alignment.toSentence.values())
  const found = oppositeIn(sentence, gap, word, reverseInPlace)
  const inPlace =
    alignment.closeness >= READS_GAP && found !== null && !taken.has(found) ? found : null
  if (inPlace !== null && !agrees(sentence, inPlace)) {
    return { range: one(at), article: passageOf(sentence, one(inPlace)) }
  }
  const holdsIt = (other: string) => other === word || sameDirection(word, other)
  if (claim.supports.some((support) => [...support.sentence.words].some(holdsIt))) return null
  for (const support of claim.supports) {
    const whole = { from: 0, to: support.sentence.reading.tokens.length }
    const opposite = oppositeIn(support.sentence, whole, word, areOpposites)
    const other = support.sentence.reading.tokens[opposite ?? -1]
    if (opposite === null || claim.reading.tokens.some(({ norm }) => norm === other?.norm)) continue
    if (agrees(support.sentence, opposite)) continue
    return { range: one(at), article: passageOf(support.sentence, one(opposite)) }
  }
  return null
}

/**
 * Finds words of a claim whose opposite the article has: naik for turun, ekspor for impor. Words of
 * names (Korea Selatan) are compared as names.
 *
 * @example findReversedDirections(claim, index)[0]?.article.text // 'turun'
 */
export const findReversedDirections = (claim: Claim, index: ArticleIndex): readonly Reversal[] => {
  const found = claim.reading.tokens.flatMap((_, at) =>
    claim.reading.names.some(({ from, to }) => at >= from && at < to)
      ? []
      : (reversedAt(claim, at) ?? []),
  )
  return found.length > 0 && tellsException(claim, index) ? [] : found
}
