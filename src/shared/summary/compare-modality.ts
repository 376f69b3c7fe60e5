import { exceedsMood, keepsMood, type Modal, readModals } from '#shared/language/modality.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { sameRoot } from '#shared/language/roots.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import type { Claim, Support } from './claim.ts'
import { findLostHedges } from './compare-hedges.ts'
import { isContent } from './counted.ts'
import { contentIn, type LostPhrase, partnersOf } from './lost-phrase.ts'
import { READS_SOURCE } from './thresholds.ts'

const modalsIn = oncePer((reading: Reading) => readModals(reading.tokens))

/** A possibility, plan, proposal or request that a claim tells as a fact or an order. */
export interface RaisedModality extends LostPhrase {
  /** The claim's own word in that place says more: "wajib" for "diminta". */
  readonly exchanged: boolean
}

/** A modal of the claim stands so near before its verb. */
const WINDOW = 4

/** The tokens right before a word, up to a mark. */
function windowBefore(tokens: readonly Token[], at: number): TokenRange {
  let from = at
  while (from > 0 && at - from < WINDOW && isWordlike(tokens[from - 1] as Token)) from--
  return { from, to: at }
}

/** The claim's tokens between those that are aligned around a token of the sentence. */
function opposite({ alignment }: Support, at: number, end: number): TokenRange {
  const pairs = [...alignment.toSentence]
  const before = pairs.filter(([, there]) => there < at).map(([here]) => here)
  const after = pairs.filter(([, there]) => there > at).map(([here]) => here)
  return { from: Math.max(-1, ...before) + 1, to: Math.min(end, ...after) }
}

const tokensAt = (tokens: readonly Token[], { from, to }: TokenRange) =>
  tokens.slice(from, to).map(({ norm }, step) => ({ norm, at: from + step }))

/** The claim says it of the same: a word before the cue is aligned, or nothing else stands there. */
function sharesSubject(
  { reading }: Claim,
  { alignment, sentence }: Support,
  cue: number,
  head: number,
): boolean {
  const before = contentIn(reading.tokens, { from: 0, to: head })
  const strangers = before.filter((here) => !alignment.toSentence.has(here))
  return (
    strangers.length === 0 ||
    before.some((here) => {
      const there = alignment.toSentence.get(here)
      return there !== undefined && there < cue && isContent(sentence.reading.tokens[there])
    })
  )
}

function raisedAt(
  claim: Claim,
  support: Support,
  { mood, at, heads }: Modal,
): RaisedModality | null {
  const { tokens } = claim.reading
  const { toSentence } = support.alignment
  const lost = { support, range: { from: at, to: at + 1 } }
  // "Imbauan untuk pendaki: ...": the claim names what the cue asks.
  const cue = support.sentence.reading.tokens[at]?.norm ?? ''
  if (tokens.some(({ norm }, here) => !toSentence.has(here) && sameRoot(norm, cue))) return null
  const place = opposite(support, at, tokens.length)
  const inPlace = tokensAt(tokens, place)
  if (inPlace.some(({ norm }) => keepsMood(mood, norm))) return null
  const stronger = inPlace.find(({ norm }) => exceedsMood(mood, norm))
  if (stronger && place.from > 0 && place.to < tokens.length) {
    return { ...lost, place: { from: stronger.at, to: stronger.at + 1 }, exchanged: true }
  }
  // "dilarang membuang" for "diminta tidak membuang": the claim says it in its own words.
  if (contentIn(tokens, place).length > 0) return null
  const partners = partnersOf(support)
  const said = heads.map((head) => partners.get(head))
  const [first] = said
  if (first === undefined || said.includes(undefined)) return null
  if (!sharesSubject(claim, support, at, first)) return null
  const before = tokensAt(tokens, windowBefore(tokens, first))
  if (before.some(({ norm }) => keepsMood(mood, norm))) return null
  const louder = before.find(
    ({ norm, at: here }) => exceedsMood(mood, norm) && !toSentence.has(here),
  )
  const here = louder?.at ?? first
  return { ...lost, place: { from: here, to: here + 1 }, exchanged: louder !== undefined }
}

/**
 * Finds where a claim makes more of its closest sentence's possibility, plan, proposal or request: "akan
 * dibuka" told as "dibuka", "diminta" as "wajib" (domain.md, stronger than the article). A lost hedge is
 * that and no more.
 *
 * @example findRaisedModality(claim)[0]?.range
 */
export function findRaisedModality(claim: Claim): readonly RaisedModality[] {
  const [support] = claim.supports
  if (!support || claim.closeness < READS_SOURCE) return []
  const aligned = new Set(support.alignment.toSentence.values())
  const modals = modalsIn(support.sentence.reading).filter(({ at }) => !aligned.has(at))
  if (modals.length === 0) return []
  const { hedges } = claim.reading
  if (hedges.some((at) => !support.alignment.toSentence.has(at))) return []
  if (findLostHedges(claim).length > 0) return []
  return modals.flatMap((modal) => raisedAt(claim, support, modal) ?? [])
}
