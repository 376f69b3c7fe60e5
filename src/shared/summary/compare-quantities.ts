import { comparable, isRounding, isStatedBy, sameValue } from '#shared/language/quantities.ts'
import type { Quantity, Value } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isAligned } from './alignment.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import {
  type Compared,
  type Passage,
  passageOf,
  type Standing,
  type Support,
  wholeOf,
} from './claim.ts'
import { areAlike, counted } from './counted.ts'
import { implies } from './implied-quantity.ts'
import { isCounterpart, placesOf, type SamePlace, vouchers } from './same-place.ts'
import { NEAR_COPY } from './thresholds.ts'

const statesIt = (quantity: Quantity, { reading: { quantities } }: IndexedSentence): boolean =>
  isStatedBy(
    quantity.value,
    quantities.map(({ value }) => value),
  )

const roundsIt = (quantity: Quantity, sentence: IndexedSentence): boolean =>
  sentence.reading.quantities.some(({ value }) => isRounding(quantity.value, value))

const impliesIt = ({ value }: Quantity, { reading }: IndexedSentence): boolean =>
  implies(reading, wholeOf(reading), value)

/** Where a sentence that states a value prints it; the whole where it takes two numbers to do so. */
function passageWith(quantity: Quantity, sentence: IndexedSentence): Passage {
  const { reading } = sentence
  const place = reading.quantities.find(({ value }) => sameValue(quantity.value, value))
  return passageOf(sentence, place ?? wholeOf(reading))
}

/** Tokens from one number of a series to the next. */
const SERIES = 4

/** Both numbers of a series stand in the claim too, in the sentence's order: "(12', 70')" for "ke-12 dan ke-70". */
function keepsOrder(
  quantity: Quantity,
  other: Quantity,
  claim: Reading,
  sentence: Reading,
): boolean {
  const here = claim.quantities.find(({ value }) => sameValue(value, other.value))
  const there = sentence.quantities.find(({ value }) => sameValue(value, quantity.value))
  if (!here || !there) return false
  const near = (a: Quantity, b: Quantity) => Math.abs(a.from - b.from) <= SERIES
  if (!near(here, quantity) || !near(other, there)) return false
  return here.from < quantity.from === other.from < there.from
}

function readPlace(quantity: Quantity, claim: Reading, place: SamePlace): Standing | null {
  const { support, gap, blurred } = place
  const { sentence } = support
  const inGap = sentence.reading.quantities.filter(
    (other) => other.from >= gap.from && other.to <= gap.to,
  )
  const values = inGap.map(({ value }) => value)
  if (isStatedBy(quantity.value, values)) return { kind: 'same' }
  if (implies(sentence.reading, gap, quantity.value)) return { kind: 'loose' }
  const there = inGap.filter((other) => comparable(quantity.value, other.value))
  if (there.some(({ value }) => isRounding(quantity.value, value))) return { kind: 'loose' }
  const other = there.find((one) => isCounterpart(place, claim, quantity, one))
  if (other && keepsOrder(quantity, other, claim, sentence.reading)) return { kind: 'same' }
  return blurred || !other ? null : { kind: 'replaced', by: passageOf(sentence, other) }
}

const isOrdinal = (value: Value): boolean => value.kind === 'number' && value.unit === 'ordinal'

function instead(quantity: Quantity, claim: Reading, supports: readonly Support[]): Passage | null {
  for (const { sentence } of supports) {
    const other = sentence.reading.quantities.find(
      ({ value }) =>
        comparable(quantity.value, value) &&
        isOrdinal(quantity.value) === isOrdinal(value) &&
        !claim.quantities.some((own) => sameValue(own.value, value)),
    )
    if (other) return passageOf(sentence, other)
  }
  return null
}

/** "tujuh orang" in a sentence of seven people, however little else the two share. */
function countsSame(quantity: Quantity, claim: Reading, sentence: Reading): boolean {
  const noun = counted(claim, quantity)
  return sentence.quantities.some((other) => {
    const same = counted(sentence, other)
    return (
      noun !== null &&
      same !== null &&
      areAlike(noun, same) &&
      sameValue(quantity.value, other.value)
    )
  })
}

function standingOf(
  index: ArticleIndex,
  quantity: Quantity,
  claim: Reading,
  supports: readonly Support[],
): Standing {
  const [closest] = supports
  if (closest && isAligned(closest.alignment, claim.tokens, quantity)) return { kind: 'same' }
  for (const place of placesOf(claim, quantity, supports)) {
    const read = readPlace(quantity, claim, place)
    if (read) return read
  }
  const evidence = vouchers(claim, quantity, supports).map(({ sentence }) => sentence)
  if (evidence.some((sentence) => statesIt(quantity, sentence))) return { kind: 'same' }
  if (evidence.some((one) => roundsIt(quantity, one) || impliesIt(quantity, one))) {
    return { kind: 'loose' }
  }
  const other = instead(quantity, claim, supports)
  const nearby = supports.flatMap(({ at }) =>
    [-2, -1, 1].flatMap((step) => index.sentences[at + step] ?? []),
  )
  const hasOther = instead(quantity, claim, supports.slice(0, 1)) !== null
  const isNearby =
    nearby.some((one) => statesIt(quantity, one) || roundsIt(quantity, one)) ||
    supports.some(({ sentence }) => countsSame(quantity, claim, sentence.reading))
  if (isNearby && !hasOther) {
    return { kind: 'loose' }
  }
  const found = index.sentences.find((sentence) => statesIt(quantity, sentence))
  if (found) return { kind: 'elsewhere', at: passageWith(quantity, found), instead: other }
  if (index.sentences.some((one) => roundsIt(quantity, one) || impliesIt(quantity, one))) {
    return { kind: 'loose' }
  }
  return { kind: 'absent', instead: other }
}

/**
 * Finds where each number, date and weekday of a claim stands in the article.
 *
 * @param supports the claim's sentences, closest first
 * @example compareQuantities(index, claim, supports)[0]?.standing // { kind: 'replaced', by: { text: '15 ribu' } }
 */
export function compareQuantities(
  index: ArticleIndex,
  claim: Reading,
  supports: readonly Support[],
): readonly Compared<Quantity>[] {
  return claim.quantities.map((item) => {
    const standing = standingOf(index, item, claim, supports)
    const soft =
      standing.kind === 'elsewhere' &&
      standing.instead === null &&
      (supports[0]?.alignment.closeness ?? 0) < NEAR_COPY
    return { item, standing: soft ? { kind: 'loose' } : standing }
  })
}
