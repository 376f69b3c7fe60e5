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
import type { Claim } from './claim.ts'
import type { LostPhrase } from './lost-phrase.ts'
import { READS_SOURCE } from './thresholds.ts'

const asOfIn = oncePer((reading: Reading) => readAsOf(reading))
const countsIn = oncePer((reading: Reading) => movingCounts(reading))

const sameAsAny = (one: Quantity, others: readonly Quantity[]): boolean =>
  others.some(({ value }) => sameValue(one.value, value))

/**
 * Finds the day or hour that a claim's closest sentence gives a moving count and that no sentence of the
 * bullet keeps: "hingga Senin (3/11/2025) 12 orang tewas" told as "12 orang tewas" (domain.md, "as of" date
 * dropped).
 *
 * @param claims every sentence of the bullet
 * @example findLostAsOf(claim, claims)[0]?.range
 */
export function findLostAsOf(claim: Claim, claims: readonly Claim[]): readonly LostPhrase[] {
  const [support] = claim.supports
  if (!support || claim.closeness < READS_SOURCE) return []
  const { reading } = support.sentence
  const dates = asOfIn(reading)
  if (dates.length === 0) return []
  const count = claim.reading.quantities.find((own) => sameAsAny(own, countsIn(reading)))
  if (!count || claims.some((one) => readAsOf(one.reading).length > 0)) return []
  const kept = claims.flatMap((one) => one.reading.quantities.filter(isDated))
  const isKept = ({ values }: AsOf) =>
    values.length > 0
      ? values.some((value) => sameAsAny(value, kept))
      : claims.some((one) => saysProvisional(one.reading.tokens))
  // "Data sementara hingga Senin": the day says more.
  const [lost] = dates
    .filter((date) => !isKept(date))
    .toSorted((a, b) => b.values.length - a.values.length)
  return lost && !dates.some((date) => date.values.length > 0 && isKept(date))
    ? [{ support, range: lost.range, place: { from: count.from, to: count.to } }]
    : []
}
