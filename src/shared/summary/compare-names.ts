import { isTitle, type Name } from '#shared/language/names.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import { isAligned, strangersAround } from './alignment.ts'
import { type ArticleIndex, type IndexedSentence, relatedWords } from './article-index.ts'
import { type Compared, type Passage, passageOf, type Standing, type Support } from './claim.ts'
import { findSwaps } from './compare-roles.ts'
import { holderOf, holdsName, sameName } from './name-match.ts'
import { plainWords } from './plain-words.ts'
import { isRelative } from './relatives.ts'
import { isCounterpart, placesOf, type SamePlace, vouchers } from './same-place.ts'
import { NEAR_COPY, READS_ROLES } from './thresholds.ts'
import { findTurnedRoles, turnsVoice } from './voice.ts'

const POINTERS = new Set(['ia', 'dia', 'ini', 'itu', 'tersebut', 'mereka', 'beliau', 'keduanya'])
const POINTS_BACK = /.{4,}nya$/u

const pointsBack = (reading: Reading, { from, to }: TokenRange): boolean =>
  reading.tokens
    .slice(from, to)
    .some(({ norm }) => POINTERS.has(norm) || (POINTS_BACK.test(norm) && norm !== 'hanya'))

const within = (inner: TokenRange, outer: TokenRange): boolean =>
  inner.from >= outer.from && inner.to <= outer.to

/** "Rini-Bagus" where the sentence says "Rini Halim dan Bagus Lubis". */
const isJoined = (index: ArticleIndex, { core }: Name, there: readonly Name[]): boolean =>
  core.some((word) => /[-/]/u.test(word)) &&
  holdsName(index, { words: new Set(there.flatMap(({ words }) => words)), names: there }, core)

/** "Gubernur Papua" where the claim says "Enembe", and the article "Gubernur Papua Enembe" once. */
const isEpithet = (index: ArticleIndex, a: Name, b: Name): boolean =>
  [...a.words, ...b.words].some(isTitle) &&
  index.sentences.some(({ reading }) =>
    reading.names.some(({ words }) =>
      [...a.core, ...b.words].every((word) => words.includes(word)),
    ),
  )

/** The sentence says a name more often than the claim: the one in the gap has no partner. */
function isMissing(index: ArticleIndex, claim: Reading, sentence: Reading, other: Name): boolean {
  const count = (names: readonly Name[]) =>
    names.filter((one) => sameName(index, one, other)).length
  return count(sentence.names) > count(claim.names)
}

/** What a sentence has in the name's place, or null when that says nothing. */
function readPlace(
  index: ArticleIndex,
  name: Name,
  claim: Reading,
  place: SamePlace,
): Standing | null {
  const { support, gap, blurred } = place
  const { sentence, alignment } = support
  const { reading } = sentence
  const there = reading.names.filter((other) => within(other, gap))
  if (there.length === 0) return null
  if (there.some((other) => sameName(index, name, other))) return { kind: 'same' }
  if (isJoined(index, name, there)) return { kind: 'same' }
  if (blurred || pointsBack(reading, gap)) return null
  if (there.some((other) => isEpithet(index, name, other))) return { kind: 'loose' }
  if (there.some((other) => isRelative(index, claim, name, other))) return { kind: 'loose' }
  const counterparts = there.filter((other) => isCounterpart(place, claim, name, other))
  const missing = counterparts.find((other) => isMissing(index, claim, reading, other))
  if (missing) return { kind: 'replaced', by: passageOf(sentence, missing) }
  const [moved] = counterparts
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

/** A name of the evidence that the claim lacks: what the editor may have meant. */
function instead(index: ArticleIndex, claimNames: readonly Name[], supports: readonly Support[]) {
  for (const { sentence } of supports) {
    const other = sentence.reading.names.find(
      (one) => !claimNames.some((own) => sameName(index, own, one)),
    )
    if (other) return passageOf(sentence, other)
  }
  return null
}

/** Pronouns reach back two sentences; an apposition may follow in the next. */
function nearby(index: ArticleIndex, supports: readonly Support[]): readonly IndexedSentence[] {
  return supports.flatMap(({ at }) =>
    [-2, -1, 1].flatMap((step) => index.sentences[at + step] ?? []),
  )
}

/** The place of the dateline is the place of the news. */
function inDateline({ article }: ArticleIndex, { core }: Name): boolean {
  const words = plainWords(article.dateline ?? '').split(' ')
  return core.every((word) => words.includes(word))
}

function standingOf(
  index: ArticleIndex,
  name: Name,
  claim: Reading,
  supports: readonly Support[],
): Standing {
  const [closest] = supports
  if (closest && isAligned(closest.alignment, claim.tokens, name)) return { kind: 'same' }
  for (const place of placesOf(claim, name, supports)) {
    const read = readPlace(index, name, claim, place)
    if (read) return read
  }
  const holds = (sentence: IndexedSentence) => holdsName(index, holderOf(sentence), name.core)
  if (vouchers(claim, name, supports).some(({ sentence }) => holds(sentence))) {
    return { kind: 'same' }
  }
  const other = instead(index, claim.names, supports)
  const refers = supports.some(({ sentence: { reading } }) =>
    pointsBack(reading, { from: 0, to: reading.tokens.length }),
  )
  if (nearby(index, supports).some(holds) && (refers || !other)) return { kind: 'loose' }
  const found = index.sentences.find(holds)
  if (found) {
    if (refers && !other) return { kind: 'loose' }
    const range = found.reading.names.find((one) => sameName(index, name, one))
    const at = passageOf(found, range ?? { from: 0, to: found.reading.tokens.length })
    return { kind: 'elsewhere', at, instead: other }
  }
  const known = name.core.every(
    (word) => !isFunctionWord(word) && word.split(/[-/]/u).every((part) => index.byWord.has(part)),
  )
  // "Pangkas daun" at the head, where the article has "dipangkas".
  const isFormAtHead =
    name.from === 0 && name.core.every((word) => relatedWords(index, word).size > 0)
  return known || isFormAtHead || inDateline(index, name)
    ? { kind: 'loose' }
    : { kind: 'absent', instead: other }
}

function findRolesOfTurned(
  index: ArticleIndex,
  claim: Reading,
  { sentence }: Support,
): ReadonlyMap<Name, Passage> {
  const same = (a: Name, b: Name) => sameName(index, a, b)
  const turned = findTurnedRoles(claim, sentence.reading, same)
  return new Map([...turned].map(([name, other]) => [name, passageOf(sentence, other)]))
}

/**
 * Finds where each name of a claim stands in the article.
 *
 * @param supports the claim's sentences, closest first
 * @example compareNames(index, claim, supports)[0]?.standing.kind // 'replaced': bullet KCNA, article BBC
 */
export function compareNames(
  index: ArticleIndex,
  claim: Reading,
  supports: readonly Support[],
): readonly Compared<Name>[] {
  const [closest] = supports
  const turned = closest !== undefined && turnsVoice(claim, closest.sentence.reading)
  const swaps = turned ? findRolesOfTurned(index, claim, closest) : findSwaps(index, claim, closest)
  return claim.names.map((item) => {
    const swap = swaps.get(item)
    if (swap) return { item, standing: { kind: 'swapped', by: swap } }
    if (turned && holdsName(index, holderOf(closest.sentence), item.core)) {
      return { item, standing: { kind: 'same' } }
    }
    const standing = standingOf(index, item, claim, supports)
    const soft =
      standing.kind === 'elsewhere' && (supports[0]?.alignment.closeness ?? 0) < NEAR_COPY
    return { item, standing: soft ? { kind: 'loose' } : standing }
  })
}
