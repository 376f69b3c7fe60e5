import {
  boundBefore,
  fractionsIn,
  isSoftened,
  limitsNoun,
  type Partial,
  readPartials,
  readShares,
  type Share,
  standsForNoun,
} from '#shared/language/amounts.ts'
import { reverseInPlace } from '#shared/language/directions.ts'
import { sameValue } from '#shared/language/quantities.ts'
import type { Quantity, TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import type { Token } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import type { Claim, Support } from './claim.ts'
import { contentIn, partnersOf, type Raised } from './lost-phrase.ts'
import { oppositeOf, sharesSubject, windowBefore } from './opposite-place.ts'
import { retold } from './retold.ts'
import { READS_GAP } from './thresholds.ts'

const partialsIn = oncePer((reading: Reading) => readPartials(reading.tokens))

/** A share stands so near before its noun: "seluruh petugas dan warga". */
const WINDOW = 3

/** The shares that begin in a stretch. */
const sharesIn = (tokens: readonly Token[], { from, to }: TokenRange): readonly Share[] =>
  readShares(tokens).filter(({ range }) => range.from >= from && range.from < to)

/** "seluruh" for "sebagian" is found as a direction turned round. */
const isReversed = (
  tokens: readonly Token[],
  { range: here }: Share,
  { sentence }: Support,
  { range: there }: Share,
): boolean =>
  reverseInPlace(tokens[here.from]?.norm ?? '', sentence.reading.tokens[there.from]?.norm ?? '')

/** All that the claim says before a word is what another of its sentences speaks of. */
const isOfOthers = ({ reading, supports }: Claim, support: Support, head: number): boolean =>
  contentIn(reading.tokens, { from: 0, to: head }).every((at) =>
    supports.some(
      (other) =>
        other.at !== support.at && other.sentence.words.has(reading.tokens[at]?.norm ?? ''),
    ),
  )

/** "warga" or "seluruh warga" for "sebagian warga". */
function raisedShare(claim: Claim, support: Support, partial: Partial): Raised | null {
  const { tokens } = claim.reading
  const lost = { support, range: partial.range }
  const partners = partnersOf(support)
  const said = partial.heads.map((head) => partners.get(head))
  const [head] = said
  if (head === undefined || said.includes(undefined)) return null
  const place = windowBefore(tokens, head, WINDOW)
  const own = sharesIn(tokens, { from: place.from, to: head + 1 })
  const more = own.find(({ level }) => level > partial.level)
  const isAsWritten = claim.closeness >= READS_GAP
  if (more && isAsWritten && isReversed(tokens, more, support, partial)) return null
  if (more) return { ...lost, place: more.range, exchanged: true }
  const isAlone = standsForNoun(support.sentence.reading.tokens, partial.range.from)
  const isOfBefore = isAlone && isOfOthers(claim, support, head)
  if (!isOfBefore && !sharesSubject(claim, support, partial.range.from, head)) return null
  // "Penyumbang kebanyakan adalah alumni": the share may stand elsewhere in the claim.
  const elsewhere = sharesIn(tokens, { from: 0, to: tokens.length })
  if (elsewhere.some(({ level }) => level <= partial.level)) return null
  const between = oppositeOf(support, partial.range, tokens.length)
  const isLimited = tokens.slice(place.from, head).some(limitsNoun)
  const isInPlace = !isOfBefore && contentIn(tokens, between).length > 0
  if (own.length > 0 || isLimited || isInPlace) return null
  return { ...lost, place: { from: head, to: head + 1 }, exchanged: false }
}

const isExact = ({ value }: Quantity): boolean =>
  value.kind === 'number' && value.unit !== 'ordinal'

/** The number of the claim that stands for one of the sentence. */
function sameNumber(claim: Claim, support: Support, quantity: Quantity): Quantity | undefined {
  const partners = partnersOf(support)
  const here = partners.get(quantity.to - 1) ?? partners.get(quantity.from)
  const alike = claim.reading.quantities.filter(
    (own) => isExact(own) && sameValue(own.value, quantity.value),
  )
  return alike.find(({ from, to }) => here !== undefined && here >= from && here < to) ?? alike[0]
}

/** "300" or "lebih dari 300" for "hingga 300". */
function raisedBound(
  claim: Claim,
  support: Support,
  there: TokenRange,
  here: TokenRange | undefined,
): Raised | null {
  const bound = here ? boundBefore(support.sentence.reading, there) : null
  if (!bound || !here) return null
  const lost = { support, range: bound.range }
  const ours = boundBefore(claim.reading, here)
  if (ours) {
    const exceeds = ours.kind === 'least' && bound.kind !== 'least'
    return exceeds ? { ...lost, place: ours.range, exchanged: true } : null
  }
  // "mencapai sekitar 90" told as "mencapai 90": what both have softens neither.
  const shared = new Set(support.alignment.toSentence.keys())
  if (isSoftened(claim.reading, here, shared)) return null
  return { ...lost, place: { from: here.from, to: here.to }, exchanged: false }
}

function raisedBounds(claim: Claim, support: Support): readonly Raised[] {
  const { reading } = support.sentence
  const partners = partnersOf(support)
  const numbers = reading.quantities
    .filter(isExact)
    .map((there) => ({ there, here: sameNumber(claim, support, there) }))
  const fractions = fractionsIn(reading.tokens).map((there) => {
    const at = partners.get(there.from)
    return { there, here: at === undefined ? undefined : { from: at, to: at + 1 } }
  })
  return [...numbers, ...fractions].flatMap(
    ({ there, here }) => raisedBound(claim, support, there, here) ?? [],
  )
}

/**
 * Finds where a claim says that more holds than its closest sentence does: "sebagian warga" told as
 * "warga", "hingga 300" as "300" (domain.md, stronger than the article). A number that was itself rounded
 * is compare-quantities'.
 *
 * @example findRaisedAmounts(claim)[0]?.exchanged // true for "seluruh warga"
 */
export function findRaisedAmounts(claim: Claim): readonly Raised[] {
  const support = retold(claim)
  if (support === null) return []
  const { reading } = support.sentence
  const aligned = new Set(support.alignment.toSentence.values())
  return [
    ...partialsIn(reading)
      .filter(({ range }) => !aligned.has(range.from))
      .flatMap((partial) => raisedShare(claim, support, partial) ?? []),
    ...raisedBounds(claim, support),
  ]
}
