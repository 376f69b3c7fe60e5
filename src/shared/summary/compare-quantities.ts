import { comparable, isRounding, isStatedBy, sameValue } from '#shared/language/quantities.ts'
import type { Quantity, Value } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isAligned } from './alignment.ts'
import { roleOf } from './amount-role.ts'
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
import { countedOtherwise } from './counted-otherwise.ts'
import { meansDay } from './dated.ts'
import { countsTheSame, figuresIn, isTold } from './figures.ts'
import { implies } from './implied-quantity.ts'
import { counterparts, placesOf, type SamePlace, vouchers } from './same-place.ts'
import { COPIES, NEAR_COPY } from './thresholds.ts'

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

const isOrdinal = (value: Value): boolean => value.kind === 'number' && value.unit === 'ordinal'

const unitOf = (value: Value): string => (value.kind === 'number' ? value.unit : value.kind)

/** "ke-88" for "di peringkat ke-18 dengan nilai 17": in a copy, the one of its own unit, wherever it stands. */
function counterpartOf(
  quantity: Quantity,
  claim: Reading,
  place: SamePlace,
  there: readonly Quantity[],
): Quantity | undefined {
  const alike = there.filter(({ value }) => unitOf(value) === unitOf(quantity.value))
  const fitting = counterparts(place, claim, quantity, there)
  const [only] = alike
  const isCopy = place.support.alignment.closeness >= COPIES
  if (isCopy && only && alike.length === 1 && unitOf(only.value) !== 'plain') return only
  return fitting.find((one) => alike.includes(one)) ?? fitting[0]
}

function readPlace(
  index: ArticleIndex,
  quantity: Quantity,
  claim: Reading,
  place: SamePlace,
): Standing | null {
  const { support, gap, blurred } = place
  const { sentence } = support
  const inGap = sentence.reading.quantities.filter(
    (other) => other.from >= gap.from && other.to <= gap.to,
  )
  const values = inGap.map(({ value }) => value)
  if (isStatedBy(quantity.value, values)) return { kind: 'same' }
  if (meansDay(index, sentence, gap, quantity)) return { kind: 'same' }
  if (implies(sentence.reading, gap, quantity.value)) return { kind: 'loose' }
  const there = inGap.filter((other) => comparable(quantity.value, other.value))
  if (there.some(({ value }) => isRounding(quantity.value, value))) return { kind: 'loose' }
  const other = counterpartOf(quantity, claim, place, there)
  if (other && keepsOrder(quantity, other, claim, sentence.reading)) return { kind: 'same' }
  return blurred || !other ? null : { kind: 'replaced', by: passageOf(sentence, other) }
}

/** Values of a sentence that could stand in a number's place, and that the claim lacks. */
const lacking = (
  { value }: Quantity,
  { quantities }: Reading,
  { sentence }: Support,
): readonly Quantity[] =>
  sentence.reading.quantities.filter(
    (other) =>
      comparable(value, other.value) &&
      isOrdinal(value) === isOrdinal(other.value) &&
      !quantities.some((own) => sameValue(own.value, other.value)),
  )

/** The only such value of a near copy: what the editor may have meant. */
function instead(
  quantity: Quantity,
  claim: Reading,
  [closest]: readonly Support[],
): Passage | null {
  if (!closest || closest.alignment.closeness < NEAR_COPY) return null
  const [only, ...others] = lacking(quantity, claim, closest)
  return only && others.length === 0 ? passageOf(closest.sentence, only) : null
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

/** "17 tewas" where the closest sentence still has 15 and another one 17: the article says both. */
function otherwiseCounted(
  index: ArticleIndex,
  quantity: Quantity,
  claim: Reading,
  replaced: Extract<Standing, { kind: 'replaced' }>,
): Standing {
  const figure = figuresIn(claim).find((one) => one.quantity === quantity)
  if (figure === undefined || !isTold(figure)) return replaced
  for (const sentence of index.sentences) {
    const other = figuresIn(sentence.reading).find(
      (one) => sameValue(quantity.value, one.quantity.value) && countsTheSame(figure, one),
    )
    if (other === undefined) continue
    return { kind: 'elsewhere', at: passageOf(sentence, other.quantity), instead: replaced.by }
  }
  return replaced
}

/**
 * "naik Rp16.000" where the sentence has "naik Rp2.000 menjadi Rp16.000": it states the number, but of
 * where the price stands, and has another one for how far it moved.
 */
function otherRole(quantity: Quantity, claim: Reading, closest: Support): Standing | null {
  const { sentence } = closest
  const role = roleOf(claim, quantity)
  const there = sentence.reading.quantities.filter(({ value }) => sameValue(value, quantity.value))
  const isOther = (one: Quantity) => {
    const its = roleOf(sentence.reading, one)
    return its !== null && its !== role
  }
  if (role === null || there.length === 0 || !there.every(isOther)) return null
  const [meant] = lacking(quantity, claim, closest).filter(
    (one) => unitOf(one.value) === unitOf(quantity.value) && roleOf(sentence.reading, one) === role,
  )
  return meant ? { kind: 'replaced', by: passageOf(sentence, meant) } : null
}

function standingOf(
  index: ArticleIndex,
  quantity: Quantity,
  claim: Reading,
  supports: readonly Support[],
): Standing {
  const [closest] = supports
  const moved = closest ? otherRole(quantity, claim, closest) : null
  if (moved) return moved
  if (closest && isAligned(closest.alignment, claim.tokens, quantity)) return { kind: 'same' }
  for (const place of placesOf(claim, quantity, supports)) {
    const read = readPlace(index, quantity, claim, place)
    if (read?.kind === 'replaced') return otherwiseCounted(index, quantity, claim, read)
    if (read) return read
  }
  const found = index.sentences.find((sentence) => statesIt(quantity, sentence))
  const [counts, ...others] = found ? countedOtherwise(index, claim, quantity) : []
  if (found && counts) {
    const at = passageWith(quantity, found)
    return { kind: 'elsewhere', at, instead: others.length === 0 ? counts : null }
  }
  const evidence = vouchers(claim, quantity, supports).map(({ sentence }) => sentence)
  if (evidence.some((sentence) => statesIt(quantity, sentence))) return { kind: 'same' }
  if (evidence.some((one) => roundsIt(quantity, one) || impliesIt(quantity, one))) {
    return { kind: 'loose' }
  }
  const hasOther = (list: readonly Support[]) =>
    list.some((support) => lacking(quantity, claim, support).length > 0)
  const nearby = supports.flatMap(({ at }) =>
    [-2, -1, 1].flatMap((step) => index.sentences[at + step] ?? []),
  )
  const isNearby =
    nearby.some((one) => statesIt(quantity, one) || roundsIt(quantity, one)) ||
    supports.some(({ sentence }) => countsSame(quantity, claim, sentence.reading))
  if (isNearby && !hasOther(supports.slice(0, 1))) return { kind: 'loose' }
  if (found) {
    const isFar = (closest?.alignment.closeness ?? 0) < NEAR_COPY
    if (isFar) return { kind: 'loose' }
    const at = passageWith(quantity, found)
    return { kind: 'elsewhere', at, instead: instead(quantity, claim, supports) }
  }
  if (index.sentences.some((one) => roundsIt(quantity, one) || impliesIt(quantity, one))) {
    return { kind: 'loose' }
  }
  return { kind: 'absent', instead: instead(quantity, claim, supports) }
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
  return claim.quantities.map((item) => ({
    item,
    standing: standingOf(index, item, claim, supports),
  }))
}
