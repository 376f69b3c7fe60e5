import {
  boundBefore,
  isSoftened,
  limitsNoun,
  type Partial,
  readPartials,
  type Share,
  shareAt,
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
import { READS_SOURCE } from './thresholds.ts'

const partialsIn = oncePer((reading: Reading) => readPartials(reading.tokens))

/** A share stands so near before its noun: "seluruh petugas dan warga". */
const WINDOW = 3

const sharesIn = (tokens: readonly Token[], { from, to }: TokenRange): readonly Share[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step).flatMap(
    (at) => shareAt(tokens, at) ?? [],
  )

/** "seluruh" for "sebagian" is found as a direction turned round. */
const isReversed = (
  tokens: readonly Token[],
  { range: here }: Share,
  { sentence }: Support,
  { range: there }: Share,
): boolean =>
  reverseInPlace(tokens[here.from]?.norm ?? '', sentence.reading.tokens[there.from]?.norm ?? '')

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
  if (more && isReversed(tokens, more, support, partial)) return null
  if (more) return { ...lost, place: more.range, exchanged: true }
  if (!sharesSubject(claim, support, partial.range.from, head)) return null
  // "Penyumbang kebanyakan adalah alumni": the share may stand elsewhere in the claim.
  const elsewhere = sharesIn(tokens, { from: 0, to: tokens.length })
  if (elsewhere.some(({ level }) => level <= partial.level)) return null
  const between = oppositeOf(support, partial.range, tokens.length)
  const isLimited = tokens.slice(place.from, head).some(limitsNoun)
  if (own.length > 0 || isLimited || contentIn(tokens, between).length > 0) return null
  return { ...lost, place: { from: head, to: head + 1 }, exchanged: false }
}

/** The number of the claim that stands for one of the sentence. */
function sameNumber(claim: Claim, support: Support, quantity: Quantity): Quantity | undefined {
  const partners = partnersOf(support)
  const here = partners.get(quantity.to - 1) ?? partners.get(quantity.from)
  const alike = claim.reading.quantities.filter(({ value }) => sameValue(value, quantity.value))
  return alike.find(({ from, to }) => here !== undefined && here >= from && here < to) ?? alike[0]
}

const isExact = ({ value }: Quantity): boolean =>
  value.kind === 'number' && value.unit !== 'ordinal'

/** "300" or "lebih dari 300" for "hingga 300". */
function raisedBound(claim: Claim, support: Support, quantity: Quantity): Raised | null {
  const { reading } = support.sentence
  const bound = isExact(quantity) ? boundBefore(reading, quantity) : null
  const own = bound && sameNumber(claim, support, quantity)
  if (!bound || !own || !isExact(own)) return null
  const lost = { support, range: bound.range }
  const ours = boundBefore(claim.reading, own)
  if (ours) {
    const exceeds = ours.kind === 'least' && bound.kind !== 'least'
    return exceeds ? { ...lost, place: ours.range, exchanged: true } : null
  }
  if (isSoftened(claim.reading, own)) return null
  return { ...lost, place: { from: own.from, to: own.to }, exchanged: false }
}

/**
 * Finds where a claim says that more holds than its closest sentence does: "sebagian warga" told as
 * "warga", "hingga 300" as "300" (domain.md, stronger than the article). A number that was itself rounded
 * is compare-quantities'.
 *
 * @example findRaisedAmounts(claim)[0]?.exchanged // true for "seluruh warga"
 */
export function findRaisedAmounts(claim: Claim): readonly Raised[] {
  const [support] = claim.supports
  if (!support || claim.closeness < READS_SOURCE) return []
  const { reading } = support.sentence
  const aligned = new Set(support.alignment.toSentence.values())
  return [
    ...partialsIn(reading)
      .filter(({ range }) => !aligned.has(range.from))
      .flatMap((partial) => raisedShare(claim, support, partial) ?? []),
    ...reading.quantities.flatMap((quantity) => raisedBound(claim, support, quantity) ?? []),
  ]
}
