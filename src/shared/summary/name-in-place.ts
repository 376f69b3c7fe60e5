import { isTitle, type Name } from '#shared/language/names.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import { strangersAround } from './alignment.ts'
import type { ArticleIndex } from './article-index.ts'
import { passageOf, type Standing, type Support } from './claim.ts'
import { holdsName, isEpithet, sameName } from './name-match.ts'
import { isRelative } from './relatives.ts'
import { counterparts, type SamePlace } from './same-place.ts'
import { READS_ROLES } from './thresholds.ts'

const POINTERS = new Set(['ia', 'dia', 'ini', 'itu', 'tersebut', 'mereka', 'beliau', 'keduanya'])
const POINTS_BACK = /.{4,}nya$/u

/** Whether a stretch refers to what was named before: "ia", "tersebut", "rumahnya". */
export const pointsBack = (reading: Reading, { from, to }: TokenRange): boolean =>
  reading.tokens
    .slice(from, to)
    .some(({ norm }) => POINTERS.has(norm) || (POINTS_BACK.test(norm) && norm !== 'hanya'))

/**
 * What a gap holds of a name: "CEO Sagu Raya" of "CEO Sagu Raya Bagus Lubis" where the claim says "Direktur
 * Merbau, Bagus Lubis". Null for nothing but an office.
 */
function partInGap({ tokens }: Reading, name: Name, gap: TokenRange): Name | null {
  const from = Math.max(name.from, gap.from)
  const to = Math.min(name.to, gap.to)
  if (from >= to) return null
  if (from === name.from && to === name.to) return name
  const words = tokens.slice(from, to).map(({ norm }) => norm)
  const core = name.core.filter((word) => words.includes(word) && !isTitle(word))
  if (core.length === 0 || from > name.from) return null
  const last = tokens[to - 1]
  const start = tokens[from]?.start ?? 0
  return { from, to, words, core, text: name.text.slice(0, (last?.end ?? start) - start) }
}

/** "Rini-Bagus" where the sentence says "Rini Halim dan Bagus Lubis". */
const isJoined = (index: ArticleIndex, { core }: Name, there: readonly Name[]): boolean =>
  core.some((word) => /[-/]/u.test(word)) &&
  holdsName(index, { words: new Set(there.flatMap(({ words }) => words)), names: there }, core)

/**
 * The sentence says a name more often than the part of the claim that runs like it: the one in the gap
 * has no partner. The other part of a claim made of two sentences may well say it.
 */
function isMissing(
  index: ArticleIndex,
  claim: Reading,
  { alignment, sentence }: Support,
  other: Name,
): boolean {
  const aligned = [...alignment.toSentence.keys()]
  const stretch = { from: Math.min(...aligned), to: Math.max(...aligned) + 1 }
  const count = (names: readonly Name[]) =>
    names.filter((one) => sameName(index, one, other)).length
  const ours = claim.names.filter(({ from, to }) => from < stretch.to && to > stretch.from)
  return count(sentence.reading.names) > count(ours)
}

/** "Ketua aliansi" where the claim says "Aliansi Pekerja": a common noun may mean the name. */
const isCalled = ({ tokens }: Reading, { core }: Name, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some(({ norm, text }) => text === norm && core.includes(norm))

/** The part of a gap on that side of a counterpart where it stands nearer to the aligned words. */
function besideOf(gap: TokenRange, other: TokenRange | undefined): TokenRange {
  if (!other) return gap
  return other.from - gap.from <= gap.to - other.to
    ? { from: gap.from, to: other.to }
    : { from: other.from, to: gap.to }
}

/** "CNN bertanya, dan ia ...": the pronoun stands where the claim goes on, so it is the counterpart. */
const lastOf = ({ from, to }: TokenRange): TokenRange => ({ from: Math.max(from, to - 1), to })

/** The reader, "Anda", is nobody whom a name could stand for. */
export const READER = new Set(['anda', 'kamu', 'kalian'])

/** What fills a gap, where that is no name: the address of the reader, or a date or number. */
function fillerOf({ tokens, quantities }: Reading, gap: TokenRange): TokenRange | null {
  const words = tokens.flatMap((token, at) =>
    at >= gap.from && at < gap.to && isWordlike(token) ? [at] : [],
  )
  const [first = -1] = words
  const last = words.at(-1) ?? -1
  if (words.length === 1 && READER.has(tokens[first]?.norm ?? ''))
    return { from: first, to: first + 1 }
  return quantities.find(({ from, to }) => from === first && to === last + 1) ?? null
}

/**
 * Reads what a sentence has in a name's place, or null when that says nothing.
 *
 * @param name a name of the claim that the words around it do not align
 * @param place the gap between the aligned words of a sentence, where the claim has the name
 * @example readPlace(index, name, claim, place)?.kind // 'replaced': another name of the same part stands there
 */
export function readPlace(
  index: ArticleIndex,
  name: Name,
  claim: Reading,
  place: SamePlace,
): Standing | null {
  const { support, gap, blurred } = place
  const { sentence, alignment } = support
  const { reading } = sentence
  const filler = fillerOf(reading, gap)
  if (filler && !blurred) return { kind: 'replaced', by: passageOf(sentence, filler) }
  const there = reading.names.flatMap((other) => partInGap(reading, other, gap) ?? [])
  if (there.length === 0) return null
  if (there.some((other) => sameName(index, name, other))) return { kind: 'same' }
  if (isCalled(reading, name, gap)) return { kind: 'loose' }
  if (isJoined(index, name, there)) return { kind: 'same' }
  const fitting = counterparts(place, claim, name, there)
  const pointed = [besideOf(gap, fitting[0]), lastOf(gap)]
  if (blurred || pointed.some((range) => pointsBack(reading, range))) return null
  if (there.some((other) => isEpithet(index, name, other))) return { kind: 'loose' }
  if (there.some((other) => isRelative(index, claim, name, other))) return { kind: 'loose' }
  const missing = fitting.find((other) => isMissing(index, claim, support, other))
  if (missing) return { kind: 'replaced', by: passageOf(sentence, missing) }
  const [moved] = fitting
  const tight =
    alignment.closeness >= READS_ROLES &&
    strangersAround(alignment, claim.tokens, name) === 0 &&
    wordsOutside(reading, gap, there) === 0
  return moved && tight ? { kind: 'swapped', by: passageOf(sentence, moved) } : null
}

const wordsOutside = (reading: Reading, gap: TokenRange, names: readonly Name[]): number =>
  reading.tokens.filter(
    (token, at) =>
      at >= gap.from &&
      at < gap.to &&
      isWordlike(token) &&
      !names.some(({ from, to }) => at >= from && at < to),
  ).length
