import { type BoundKind, boundBefore, fractionsIn } from '#shared/language/amounts.ts'
import { hedgedMoods, type Mood, moodsIn, moodsOf } from '#shared/language/modality.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { oncePer } from '#shared/once-per.ts'

/** What makes a statement less than a plain fact: a hedge, a plan or wish, a bound of a number. */
export type Shade = Mood | BoundKind | 'hedged'

const boundsIn = (reading: Reading) =>
  [...reading.quantities, ...fractionsIn(reading.tokens)].flatMap(
    (number: TokenRange) => boundBefore(reading, number) ?? [],
  )

const shadesIn = oncePer((reading: Reading): ReadonlySet<Shade> => {
  const { tokens, hedges } = reading
  return new Set<Shade>([
    ...boundsIn(reading).map(({ kind }) => kind),
    ...moodsIn(tokens),
    ...hedges.flatMap((at): readonly Shade[] => ['hedged', ...hedgedMoods(tokens[at]?.norm ?? '')]),
  ])
})

/**
 * Reads which words of a claim only shade what it says: "nyaris" and "hampir", "punya rencana" and "berniat"
 * do so in one way. Whether the claim lost or raised a shade is asked elsewhere.
 *
 * @returns by token of the claim
 * @example shadesOf(claim).get(2) // ['about'] for "sekitar"
 */
export function shadesOf(claim: Reading): ReadonlyMap<number, readonly Shade[]> {
  const found = new Map<number, readonly Shade[]>()
  claim.tokens.forEach(({ norm }, at) => {
    const moods = moodsOf(norm)
    const shades = claim.hedges.includes(at) ? (['hedged', ...moods] as const) : moods
    if (shades.length > 0) found.set(at, shades)
  })
  for (const { kind, range } of boundsIn(claim)) {
    for (let at = range.from; at < range.to; at++) found.set(at, [kind])
  }
  return found
}

/**
 * Says whether a sentence shades what it says in one of some ways.
 *
 * @example isShaded(sentence.reading, ['about']) // true for "kira-kira 300"
 */
export const isShaded = (sentence: Reading, shades: readonly Shade[]): boolean =>
  shades.some((shade) => shadesIn(sentence).has(shade))
