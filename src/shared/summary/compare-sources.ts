import { type Attribution, keepsHedge } from '#shared/language/attribution.ts'
import type { Name } from '#shared/language/names.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import { type Claim, type Passage, passageOf, type Support } from './claim.ts'
import { holdsName } from './name-match.ts'
import { READS_SOURCE } from './thresholds.ts'

/** A source or hedge of the closest sentence that the claim has dropped. */
export interface LostSource {
  readonly article: Passage
  /** Token of the claim before which it would stand. */
  readonly before: number
  /** The source opened the sentence or stood behind a quote, or only credited a medium at its end. */
  readonly form: Attribution['form'] | 'hedge'
  /** Another word of the claim keeps what a hedge says: "akan" for "rencananya". */
  readonly softened: boolean
}

const isWithin = (at: number, { from, to }: TokenRange): boolean => at >= from && at < to

/** From the first to the last aligned token of the sentence. */
function stretch({ alignment }: Support): TokenRange {
  const at = [...alignment.toSentence.values()]
  return { from: Math.min(...at), to: Math.max(...at) + 1 }
}

/** The claim's first aligned token whose partner stands after a token of the sentence. */
function claimTokenAfter({ alignment }: Support, at: number, end: number): number {
  const after = [...alignment.toSentence].filter(([, there]) => there > at).map(([here]) => here)
  return after.length === 0 ? end : Math.min(...after)
}

/** A cue of the claim that the closest sentence does not have: it says the same in other words. */
function saysOtherwise({ reading }: Claim, { alignment }: Support): boolean {
  const cues = [...reading.hedges, ...reading.attributions.map(({ cue }) => cue)]
  return cues.some((cue) => !alignment.toSentence.has(cue))
}

function keepsSource(
  index: ArticleIndex,
  claim: Claim,
  { sentence }: Support,
  { range }: Attribution,
): boolean {
  const holder = {
    words: new Set(claim.reading.tokens.map(({ norm }) => norm)),
    names: claim.reading.names,
  }
  return sentence.reading.names.some(
    (name) => isWithin(name.from, range) && holdsName(index, holder, name.core),
  )
}

/** Content that the claim took over must stand under the source: behind it, or in its quote. */
function governs({ form, cue }: Attribution, support: Support): boolean {
  const { tokens } = support.sentence.reading
  const taken = [...support.alignment.toSentence.values()].filter((at) => {
    const token = tokens[at]
    return token && isWordlike(token) && !isFunctionWord(token.norm)
  })
  const follows = form === 'opener' || form === 'verb' || form === 'pronoun'
  const under = taken.filter((at) => (follows ? at > cue : at < cue))
  return under.length > 0 && under.length * 2 >= taken.length
}

/**
 * Finds the sources that a claim's closest sentence names and the claim does not: "Menurut penilaian
 * Korsel, ..." turned into a fact (domain.md, attribution dropped).
 *
 * @example findLostAttributions(claim, index)[0]?.article.text // 'Menurut penilaian Korsel'
 */
export function findLostAttributions(claim: Claim, index: ArticleIndex): readonly LostSource[] {
  const [closest] = claim.supports
  if (!closest || claim.closeness < READS_SOURCE || saysOtherwise(claim, closest)) return []
  return closest.sentence.reading.attributions
    .filter(
      (source) =>
        !closest.sentence.reading.hedges.includes(source.cue) &&
        ![...closest.alignment.toSentence.values()].includes(source.cue) &&
        governs(source, closest) &&
        !keepsSource(index, claim, closest, source),
    )
    .map(({ range, form, cue }) => ({
      article: passageOf(closest.sentence, range),
      before: claimTokenAfter(closest, cue, claim.reading.tokens.length),
      form,
      softened: false,
    }))
}

const REACH_BEFORE = 6

/**
 * Finds the hedges ("diduga", "mengakui", "rencananya") of a claim's closest sentence that the claim
 * has dropped, so that a claim or plan reads as a fact.
 *
 * @example findLostHedges(claim)[0]?.article.text // 'mengakui'
 */
export function findLostHedges(claim: Claim): readonly LostSource[] {
  const [closest] = claim.supports
  if (!closest || claim.closeness < READS_SOURCE || saysOtherwise(claim, closest)) return []
  const { reading } = closest.sentence
  const { from, to } = stretch(closest)
  const aligned = new Set(closest.alignment.toSentence.values())
  const inSource = (at: number) =>
    reading.attributions.some(
      ({ range, cue, form }) => form !== 'verb' && cue !== at && isWithin(at, range),
    )
  return reading.hedges
    .filter((at) => !aligned.has(at) && at >= from - REACH_BEFORE && at < to && !inSource(at))
    .map((at) => ({
      article: passageOf(closest.sentence, { from: at, to: at + 1 }),
      before: claimTokenAfter(closest, at, claim.reading.tokens.length),
      form: 'hedge',
      softened: keepsHedge(claim.reading.tokens, reading.tokens[at]?.norm ?? ''),
    }))
}

/**
 * Says whether a name of a claim is the source that the claim gives.
 *
 * @example isSource(claim, name) // true for BBC in "Dilaporkan BBC, ..."
 */
export const isSource = ({ reading }: Claim, name: Name): boolean =>
  reading.attributions.some(
    ({ range, form }) => form !== 'verb' && name.from >= range.from && name.to <= range.to,
  )
