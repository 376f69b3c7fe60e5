import type { Attribution } from '#shared/language/attribution.ts'
import type { Name } from '#shared/language/names.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import type { Token } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import { type Passage, passageOf, type Support } from './claim.ts'
import { copyOfSaid } from './copy-of-said.ts'
import { sameName } from './name-match.ts'
import { mayBeOne, sourceNames } from './source-names.ts'
import { NEAR_COPY } from './thresholds.ts'

/** Who speaks is named right beside the cue: "Direktur Merbau, Bagus Lubis, mengatakan". */
const besideCue = (names: readonly Name[], { cue }: Attribution): Name | undefined => {
  const distance = ({ from, to }: Name) => (to <= cue ? cue - to : from - cue)
  return names.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** What a name has besides the words that the claim took over: "Bagus Lubis" of "CEO Merbau Bagus Lubis". */
function newIn({ from, to }: Name, { alignment }: Support): TokenRange {
  const taken = new Set(alignment.toSentence.values())
  let first = from
  while (first < to - 1 && taken.has(first)) first++
  return { from: first, to }
}

/** Where a sentence says with the same word who said it, or copies all that was said. */
function placeOf(claim: Reading, cue: number, supports: readonly Support[]) {
  const [closest] = supports
  const there = closest?.sentence.reading.attributions.find(
    (one) => closest.alignment.toSentence.get(cue) === one.cue,
  )
  if (closest && there && closest.alignment.closeness >= NEAR_COPY) {
    return { support: closest, source: there }
  }
  const copied = copyOfSaid(claim, supports)
  const [source, ...others] = copied?.sentence.reading.attributions ?? []
  return copied && source && others.length === 0 ? { support: copied, source } : null
}

/**
 * Finds whom the article has say what a claim has somebody else say: "Rini mengatakan" for "Bagus
 * mengatakan", wherever in the two sentences they stand.
 *
 * @param supports closest first
 * @returns null where the article leaves the speaker unnamed, or they may be one
 * @example findOtherSpeaker(index, name, claim, supports)?.text // 'Bagus'
 */
export function findOtherSpeaker(
  index: ArticleIndex,
  name: Name,
  claim: Reading,
  supports: readonly Support[],
): Passage | null {
  const own = claim.attributions.find((one) => besideCue(sourceNames(claim, one), one) === name)
  const place = own ? placeOf(claim, own.cue, supports) : null
  if (!own || !place) return null
  const { reading } = place.support.sentence
  // "Ketua aliansi, Rini Halim, mengatakan": the alliance says so.
  const { from, to } = place.source.range
  const isMeant = ({ norm, text }: Token) => text === norm && name.core.includes(norm)
  if (reading.tokens.slice(from, to).some(isMeant)) return null
  const speakers = sourceNames(reading, place.source)
  const speaker = besideCue(speakers, place.source)
  if (!speaker || speakers.some((other) => mayBeOne(index, name, other))) return null
  // "Rini bersama Bagus mengatakan": who spoke is still among them.
  const isKept = sourceNames(claim, own).some((other) => sameName(index, other, speaker))
  return isKept ? null : passageOf(place.support.sentence, newIn(speaker, place.support))
}
