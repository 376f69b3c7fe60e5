import { isTitle, type Name } from '#shared/language/names.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import { isAligned, strangersAround } from './alignment.ts'
import { type ArticleIndex, type IndexedSentence, relatedWords } from './article-index.ts'
import { type Compared, type Passage, passageOf, type Standing, type Support } from './claim.ts'
import { findSwaps } from './compare-roles.ts'
import { holderOf, holdsName, isEpithet, sameName } from './name-match.ts'
import { plainWords } from './plain-words.ts'
import { isRelative } from './relatives.ts'
import { counterparts, placesOf, type SamePlace, vouchers } from './same-place.ts'
import { NEAR_COPY, READS_ROLES } from './thresholds.ts'
import { findUncredited } from './uncredited.ts'
import { findTurnedRoles, turnsVoice } from './voice.ts'

const POINTERS = new Set(['ia', 'dia', 'ini', 'itu', 'tersebut', 'mereka', 'beliau', 'keduanya'])
const POINTS_BACK = /.{4,}nya$/u

const pointsBack = (reading: Reading, { from, to }: TokenRange): boolean =>
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
const READER = new Set(['anda', 'kamu', 'kalian'])

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
  const filler = fillerOf(reading, gap)
  if (filler && !blurred) return { kind: 'replaced', by: passageOf(sentence, filler) }
  const there = reading.names.flatMap((other) => partInGap(reading, other, gap) ?? [])
  if (there.length === 0) return null
  if (there.some((other) => sameName(index, name, other))) return { kind: 'same' }
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

/** Names of a sentence that the claim lacks. */
const lacking = (index: ArticleIndex, { names }: Reading, { sentence }: Support): readonly Name[] =>
  sentence.reading.names.filter((one) => !names.some((own) => sameName(index, own, one)))

/** The only name of a near copy that the claim lacks: what the editor may have meant. */
function instead(index: ArticleIndex, claim: Reading, [closest]: readonly Support[]) {
  if (!closest || closest.alignment.closeness < NEAR_COPY) return null
  const [only, ...others] = lacking(index, claim, closest)
  return only && others.length === 0 ? passageOf(closest.sentence, only) : null
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

/** Whom the claim credits. */
const isCredited = (name: Name, claim: Reading): boolean =>
  claim.attributions.some(
    ({ form, range }) => form !== 'verb' && name.from >= range.from && name.to <= range.to,
  )

/** Whom the article names nowhere: "Tempo", where it only says "tempo". */
const isUnknownSource = (index: ArticleIndex, name: Name): boolean =>
  !inDateline(index, name) &&
  !index.sentences.some(({ reading }) =>
    reading.names.some((other) => sameName(index, name, other)),
  )

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
  if (isCredited(name, claim)) {
    if (isUnknownSource(index, name)) {
      return { kind: 'absent', instead: instead(index, claim, supports) }
    }
    const named = closest && findUncredited(index, name, claim, closest)
    if (named) return { kind: 'elsewhere', at: named, instead: null }
  }
  const holds = (sentence: IndexedSentence) => holdsName(index, holderOf(sentence), name.core)
  if (vouchers(claim, name, supports).some(({ sentence }) => holds(sentence))) {
    return { kind: 'same' }
  }
  const complete = supports.every((support) => lacking(index, claim, support).length === 0)
  const refers = supports.some(({ sentence: { reading } }) =>
    pointsBack(reading, { from: 0, to: reading.tokens.length }),
  )
  if (nearby(index, supports).some(holds) && (refers || complete)) return { kind: 'loose' }
  const found = index.sentences.find(holds)
  if (found) {
    if (refers && complete) return { kind: 'loose' }
    const range = found.reading.names.find((one) => sameName(index, name, one))
    const at = passageOf(found, range ?? { from: 0, to: found.reading.tokens.length })
    return { kind: 'elsewhere', at, instead: instead(index, claim, supports) }
  }
  const known = name.core.every(
    (word) => !isFunctionWord(word) && word.split(/[-/]/u).every((part) => index.byWord.has(part)),
  )
  // "Pangkas daun" at the head, where the article has "dipangkas".
  const isFormAtHead =
    name.from === 0 && name.core.every((word) => relatedWords(index, word).size > 0)
  return known || isFormAtHead || inDateline(index, name)
    ? { kind: 'loose' }
    : { kind: 'absent', instead: instead(index, claim, supports) }
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

/** "untuk Merbau, Anda, dan Talang": the reader stands where the sentence has a name. */
function readersForNames(
  index: ArticleIndex,
  claim: Reading,
  supports: readonly Support[],
): readonly Compared<Name>[] {
  return claim.tokens.flatMap(({ norm, text }, at) => {
    if (!READER.has(norm) || supports[0]?.alignment.toSentence.has(at)) return []
    const item: Name = { from: at, to: at + 1, text, words: [norm], core: [norm] }
    for (const place of placesOf(claim, item, supports)) {
      const standing = readPlace(index, item, claim, place)
      if (standing?.kind === 'replaced') return [{ item, standing }]
    }
    return []
  })
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
  const named = claim.names.map((item): Compared<Name> => {
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
  return [...named, ...readersForNames(index, claim, supports)]
}
