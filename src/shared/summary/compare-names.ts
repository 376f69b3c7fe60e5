import { isHome } from '#shared/language/aliases.ts'
import { type Name, namesKind, pointsAtHead } from '#shared/language/names.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isAligned } from './alignment.ts'
import { type ArticleIndex, type IndexedSentence, relatedWords } from './article-index.ts'
import { type Compared, type Passage, passageOf, type Standing, type Support } from './claim.ts'
import { findSwaps } from './compare-roles.ts'
import { findOtherSpeaker } from './compare-speakers.ts'
import { pointsBack, READER, readPlace } from './name-in-place.ts'
import { holderOf, holdsName, sameName } from './name-match.ts'
import { plainWords } from './plain-words.ts'
import { placesOf, type SamePlace, vouchers } from './same-place.ts'
import { NEAR_COPY } from './thresholds.ts'
import { readCredit } from './uncredited.ts'
import { findTurnedRoles, turnsVoice } from './voice.ts'

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

/** Whom the claim credits, or has speak: of a subject, whoever stands beside the verb. */
const isCredited = (name: Name, claim: Reading): boolean =>
  claim.attributions.some((source) =>
    source.form === 'verb'
      ? name.to === source.cue
      : name.from >= source.range.from && name.to <= source.range.to,
  )

/** The sentence has it in a source, too. */
const isSourceThere = (name: Name, { sentence, alignment }: Support): boolean =>
  sentence.reading.attributions.some(({ range }) => {
    const there = alignment.toSentence.get(name.from)
    return there !== undefined && there >= range.from && there < range.to
  })

/** Whom the article names nowhere: "Tempo", where it only says "tempo". */
const isUnknownSource = (index: ArticleIndex, name: Name): boolean =>
  !inDateline(index, name) &&
  !index.sentences.some(({ reading }) =>
    reading.names.some((other) => sameName(index, name, other)),
  )

/** What the sentences have in a name's place, in the first of them that says something of it. */
function readPlaces(
  index: ArticleIndex,
  name: Name,
  claim: Reading,
  supports: readonly Support[],
): Standing | null {
  for (const place of placesOf(claim, name, supports)) {
    const read = readPlace(index, name, claim, place)
    if (read) return read
  }
  return null
}

/** "menggugat perusahaan" where the claim says which one. */
const holdsKind = ({ support, gap, blurred }: SamePlace): boolean =>
  !blurred && support.sentence.reading.tokens.slice(gap.from, gap.to).some(namesKind)

/** "Museum itu dibuka", and no name besides: which museum, other sentences say. */
const namesNoneItself = (index: ArticleIndex, claim: Reading, closest: Support): boolean =>
  pointsAtHead(closest.sentence.reading.tokens) &&
  lacking(index, claim, closest).every(({ from }) => from === 0)

/** The last sentence before that names anything. */
const lastNamed = (index: ArticleIndex, { at }: Support): IndexedSentence | undefined =>
  index.sentences.slice(0, at).findLast(({ reading }) => reading.names.length > 0)

function standingOf(
  index: ArticleIndex,
  name: Name,
  claim: Reading,
  supports: readonly Support[],
): Standing {
  const [closest] = supports
  const aligned = closest !== undefined && isAligned(closest.alignment, claim.tokens, name)
  if (aligned && isSourceThere(name, closest)) return { kind: 'same' }
  const speaker = findOtherSpeaker(index, name, claim, supports)
  if (speaker) return { kind: 'replaced', by: speaker }
  const holds = (sentence: IndexedSentence) => holdsName(index, holderOf(sentence), name.core)
  const isNamedBefore = closest !== undefined && namesNoneItself(index, claim, closest)
  const named = isNamedBefore ? lastNamed(index, closest) : undefined
  if (!aligned && named && holds(named)) return { kind: 'loose' }
  const read = aligned ? null : readPlaces(index, name, claim, supports)
  if (read?.kind === 'replaced' || read?.kind === 'swapped') return read
  const credited = isCredited(name, claim)
  const credit = credited ? readCredit(index, name, claim, supports) : null
  if (credit) return credit
  if (aligned) return { kind: 'same' }
  if (read) return read
  if (credited && isUnknownSource(index, name)) {
    return { kind: 'absent', instead: instead(index, claim, supports) }
  }
  if (vouchers(claim, name, supports).some(({ sentence }) => holds(sentence))) {
    return { kind: 'same' }
  }
  const complete = supports.every((support) => lacking(index, claim, support).length === 0)
  const refers = supports.some(({ sentence: { reading } }) =>
    pointsBack(reading, { from: 0, to: reading.tokens.length }),
  )
  if (nearby(index, supports).some(holds) && (refers || complete)) return { kind: 'loose' }
  if (isNamedBefore && supports.some(({ sentence }) => holds(sentence))) return { kind: 'loose' }
  const found = index.sentences.find(holds)
  if (found) {
    if (placesOf(claim, name, supports).some(holdsKind)) return { kind: 'loose' }
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
  const isTold = (closest?.alignment.closeness ?? 0) < NEAR_COPY
  return known || isFormAtHead || inDateline(index, name) || (isTold && isHome(name.core))
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
    const standing = readPlaces(index, item, claim, supports)
    return standing?.kind === 'replaced' ? [{ item, standing }] : []
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
