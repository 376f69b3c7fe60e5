import { areOpposites, hasOpposite, sameDirection } from '#shared/language/directions.ts'
import { isNegated } from '#shared/language/negation.ts'
import { comparable, isRounding, isStatedBy } from '#shared/language/quantities.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import { type Reading, wordsOf } from '#shared/language/reading.ts'
import type { Token } from '#shared/language/tokens.ts'
import { wholeOf } from './claim.ts'
import { areAlike, counted, isContent } from './counted.ts'
import { implies } from './implied-quantity.ts'

/** Words of the heading half against which the text half speaks. */
export interface Disagreement {
  readonly kind: 'number' | 'direction' | 'negation'
  /** Tokens of the heading half. */
  readonly range: TokenRange
  /** What the text half says, as it prints it. */
  readonly text: string
}

/** How many content words of the heading, other than one, the text half takes up. */
const sharedBeside = (heading: Reading, text: Reading, except: number): number =>
  heading.tokens.filter(
    (token, at) =>
      at !== except &&
      isContent(token) &&
      text.tokens.some((other) => isContent(other) && areAlike(token.norm, other.norm)),
  ).length

const one = (at: number): TokenRange => ({ from: at, to: at + 1 })

/** A negator at the end stands behind what it negates. */
const spanOf = (a: number, b: number): TokenRange => ({
  from: Math.min(a, b),
  to: Math.max(a, b) + 1,
})

function reversedDirection(heading: Reading, text: Reading): readonly Disagreement[] {
  // "tak hanya yang terbaik": the text half may well tell of the others.
  if (heading.negations.some(({ lifted }) => lifted)) return []
  return heading.tokens.flatMap(({ norm }, at) => {
    if (!hasOpposite(norm) || heading.names.some(({ from, to }) => at >= from && at < to)) return []
    const says = (other: Token) => areAlike(norm, other.norm) || sameDirection(norm, other.norm)
    if (text.tokens.some(says) || sharedBeside(heading, text, at) === 0) return []
    const there = text.tokens.findIndex((other) => areOpposites(norm, other.norm))
    if (there < 0) return []
    // "tidak turun" for "naik" is no disagreement.
    if (isNegated(heading.negations, at) !== isNegated(text.negations, there)) return []
    return [{ kind: 'direction', range: one(at), text: wordsOf(text, one(there)) }]
  })
}

function reversedNegation(heading: Reading, text: Reading): readonly Disagreement[] {
  return heading.tokens.flatMap((token, at) => {
    if (!isContent(token)) return []
    const places = text.tokens.flatMap((other, there) =>
      isContent(other) && areAlike(token.norm, other.norm) ? [there] : [],
    )
    const [first] = places
    if (first === undefined || sharedBeside(heading, text, at) === 0) return []
    const ours = heading.negations.find(({ negated, lifted }) => negated === at && !lifted)
    const theirs = text.negations.find(({ negated, lifted }) => places.includes(negated) && !lifted)
    if (ours && places.every((there) => !isNegated(text.negations, there))) {
      const range = spanOf(ours.negator, at)
      return [{ kind: 'negation', range, text: wordsOf(text, one(first)) }]
    }
    if (theirs && places.length === 1 && !isNegated(heading.negations, at)) {
      const there = spanOf(theirs.negator, theirs.negated)
      return [{ kind: 'negation', range: one(at), text: wordsOf(text, there) }]
    }
    return []
  })
}

function otherNumber(heading: Reading, text: Reading): readonly Disagreement[] {
  const values = text.quantities.map(({ value }) => value)
  return heading.quantities.flatMap((quantity) => {
    const { from, to, value } = quantity
    const noun = counted(heading, quantity)
    const stated =
      isStatedBy(value, values) ||
      values.some((other) => isRounding(value, other) || isRounding(other, value)) ||
      implies(text, wholeOf(text), value)
    if (noun === null || stated) return []
    const other = text.quantities.find((own) => {
      const same = counted(text, own)
      return same !== null && areAlike(noun, same) && comparable(value, own.value)
    })
    return other ? [{ kind: 'number', range: { from, to }, text: wordsOf(text, other) }] : []
  })
}

/**
 * Finds where the two halves of a bullet say different things (domain.md, heading half and text half
 * disagree): another number of the same thing, the opposite direction, a denial.
 *
 * @param text the whole text half as one reading
 * @example compareHalves(heading, text)[0] // { kind: 'direction', text: 'turun', ... }
 */
export const compareHalves = (heading: Reading, text: Reading): readonly Disagreement[] => [
  ...otherNumber(heading, text),
  ...reversedDirection(heading, text),
  ...reversedNegation(heading, text),
]
