import { exceedsMood, keepsMood, type Modal, readModals } from '#shared/language/modality.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { sameRoot } from '#shared/language/roots.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim, Support } from './claim.ts'
import { findLostHedges } from './compare-hedges.ts'
import { contentIn, partnersOf, type Raised } from './lost-phrase.ts'
import { oppositeOf, sharesSubject, windowBefore } from './opposite-place.ts'
import { conditionsOf, retold } from './retold.ts'

const modalsIn = oncePer((reading: Reading) => readModals(reading.tokens))

/** They say no more than that something is still to come. */
const FUTURE = new Set(['akan', 'bakal'])
/** So many sentences back a reader still knows whom "yayasan itu" means. */
const REMEMBERED = 2
/** A modal of the claim stands so near before its verb. */
const WINDOW = 4

const tokensAt = (tokens: readonly Token[], { from, to }: TokenRange) =>
  tokens.slice(from, to).map(({ norm }, step) => ({ norm, at: from + step }))

/** A form of a word that the sentence has behind its cue. */
const isOf = (token: Token | undefined, { sentence }: Support, cue: number): boolean =>
  token !== undefined &&
  sentence.reading.tokens.slice(cue + 1).some(({ norm }) => sameRoot(norm, token.norm))

const ACTIVE = /^(?:me|ber|di)\p{Ll}{3,}$/u

/** "meminta simulasi ulang": a thing is asked for, and nobody to do something. */
const asksFor = ({ sentence }: Support, heads: readonly number[]): boolean =>
  heads.length > 0 && !heads.some((at) => ACTIVE.test(sentence.reading.tokens[at]?.norm ?? ''))

/** Another verb in the place of a proposal's, beside the same words. */
function isActed(
  mood: Modal['mood'],
  { reading: { tokens } }: Claim,
  support: Support,
  at: number,
  heads: readonly number[],
): boolean {
  const { toSentence } = support.alignment
  const partners = partnersOf(support)
  const word = tokens[at]?.norm ?? ''
  // "dianjurkan" for "disarankan" acts no more than it.
  return (
    (mood === 'proposed' || asksFor(support, heads)) &&
    ACTIVE.test(word) &&
    !keepsMood('asked', word) &&
    toSentence.has(tokens.slice(0, at).findLastIndex(isWordlike)) &&
    heads.every((head) => partners.has(head)) &&
    partners.get(heads[0] ?? -1) === at + 1
  )
}

/** "Yayasan Samudra Lestari" for "yayasan itu": who it is, other sentences say. */
function isNamedBefore(
  claim: Claim,
  support: Support,
  index: ArticleIndex,
): (at: number) => boolean {
  const { names, tokens } = claim.reading
  const before = index.sentences.slice(Math.max(0, support.at - REMEMBERED), support.at)
  const others = claim.supports.flatMap(({ at, sentence }) => (at === support.at ? [] : [sentence]))
  const sentences = [...before, ...others]
  return (at) =>
    names.some(({ from, to }) => at >= from && at < to) ||
    sentences.some(({ words }) => words.has(tokens[at]?.norm ?? ''))
}

function raisedAt(
  claim: Claim,
  support: Support,
  { mood, at, heads }: Modal,
  index: ArticleIndex,
): Raised | null {
  const { tokens } = claim.reading
  const { toSentence } = support.alignment
  const lost = { support, range: { from: at, to: at + 1 } }
  // "Imbauan untuk pendaki: ...": the claim names what the cue asks.
  const cue = support.sentence.reading.tokens[at]?.norm ?? ''
  if (tokens.some(({ norm }, here) => !toSentence.has(here) && sameRoot(norm, cue))) return null
  // "Bila penumpang bertambah, rute diperpanjang": what depends on something is not told as done.
  if (FUTURE.has(cue) && conditionsOf(claim.reading).length > 0) return null
  const place = oppositeOf(support, lost.range, tokens.length)
  const inPlace = tokensAt(tokens, place)
  if (inPlace.some(({ norm }) => keepsMood(mood, norm))) return null
  const stronger = inPlace.find(({ norm }) => exceedsMood(mood, cue, norm))
  if (stronger && place.from > 0 && place.to < tokens.length) {
    return { ...lost, place: { from: stronger.at, to: stronger.at + 1 }, exchanged: true }
  }
  // "dilarang membuang" for "diminta tidak membuang": the claim says it in its own words. "mengimunisasi
  // 9.000 anak" for "menargetkan 9.000 anak diimunisasi" tells the very thing as done.
  const isElsewhere = isNamedBefore(claim, support, index)
  const said = contentIn(tokens, place).filter((here) => !isElsewhere(here))
  const [only, ...others] = said
  // "memberi ganti rugi" for "membahas ganti rugi": what was talked of, done to the same thing.
  if (only !== undefined && others.length === 0 && isActed(mood, claim, support, only, heads)) {
    return { ...lost, place: { from: only, to: only + 1 }, exchanged: true }
  }
  if (said.some((here) => !isOf(tokens[here], support, at))) return null
  const told = said[0]
  if (told !== undefined) return { ...lost, place: { from: told, to: told + 1 }, exchanged: false }
  const partners = partnersOf(support)
  const bearers = heads.map((head) => partners.get(head))
  const [first] = bearers
  if (first === undefined || bearers.includes(undefined)) return null
  // "hangus bila pemenang membatalkan": what is itself a condition is not said to be so.
  const inCondition = conditionsOf(claim.reading).some(
    ({ range }) => first >= range.from && first < range.to,
  )
  if (inCondition) return null
  if (!sharesSubject(claim, support, at, first)) return null
  const before = tokensAt(tokens, windowBefore(tokens, first, WINDOW))
  if (before.some(({ norm }) => keepsMood(mood, norm))) return null
  const louder = before.find(
    ({ norm, at: here }) => exceedsMood(mood, cue, norm) && !toSentence.has(here),
  )
  const here = louder?.at ?? first
  return { ...lost, place: { from: here, to: here + 1 }, exchanged: louder !== undefined }
}

/**
 * Finds where a claim makes more of its closest sentence's possibility, plan, proposal or request: "akan
 * dibuka" told as "dibuka", "diminta" as "wajib" (domain.md, stronger than the article). A lost hedge is
 * that and no more.
 *
 * @example findRaisedModality(claim, index)[0]?.range
 */
export function findRaisedModality(claim: Claim, index: ArticleIndex): readonly Raised[] {
  const support = retold(claim)
  if (support === null) return []
  const aligned = new Set(support.alignment.toSentence.values())
  const modals = modalsIn(support.sentence.reading).filter(({ at }) => !aligned.has(at))
  if (modals.length === 0) return []
  const { hedges } = claim.reading
  if (hedges.some((at) => !support.alignment.toSentence.has(at))) return []
  if (findLostHedges(claim).length > 0) return []
  return modals.flatMap((modal) => raisedAt(claim, support, modal, index) ?? [])
}
