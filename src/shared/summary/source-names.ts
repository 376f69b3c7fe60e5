import type { Attribution } from '#shared/language/attribution.ts'
import { isTitle, type Name } from '#shared/language/names.ts'
import type { Reading } from '#shared/language/reading.ts'
import type { ArticleIndex } from './article-index.ts'
import { pointsBack } from './name-in-place.ts'
import { isEpithet, sameName } from './name-match.ts'

/**
 * Lists the names of a source: an office, its house, who holds it. "Perusahaan yang berkantor di Merbau
 * itu" names nobody.
 *
 * @example sourceNames(reading, source) // "BSN" and "Rini Halim" of "Juru bicara BSN, Rini Halim, mengatakan"
 */
export const sourceNames = (reading: Reading, { range }: Attribution): readonly Name[] =>
  pointsBack(reading, range)
    ? []
    : reading.names.filter(({ from, to }) => from >= range.from && to <= range.to)

const isOffice = ({ core }: Name): boolean => core.every(isTitle)

/** Who holds a bare office in the article: "Presiden Wulan Sari" for "Presiden". */
const holdersOf = ({ sentences }: ArticleIndex, office: Name): readonly Name[] =>
  sentences.flatMap(({ reading: { names } }) =>
    names.filter(
      (name) => !isOffice(name) && office.words.every((word) => name.words.includes(word)),
    ),
  )

/** A bare office may be anybody, as long as the article does not name who holds it. */
function mayHold(index: ArticleIndex, office: Name, name: Name): boolean {
  if (!isOffice(office)) return false
  const holders = isOffice(name) ? [] : holdersOf(index, office)
  return holders.length === 0 || holders.some((holder) => sameName(index, holder, name))
}

/**
 * Says whether two names may be one speaker: the same by name or by office.
 *
 * @example mayBeOne(index, bupati, wulan) // true unless the article has another "Bupati"
 */
export const mayBeOne = (index: ArticleIndex, a: Name, b: Name): boolean =>
  sameName(index, a, b) ||
  isEpithet(index, a, b) ||
  isEpithet(index, b, a) ||
  mayHold(index, a, b) ||
  mayHold(index, b, a)
