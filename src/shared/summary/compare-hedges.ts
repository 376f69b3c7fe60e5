import { keepsHedge } from '#shared/language/attribution.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { type Claim, type Passage, passageOf, type Support } from './claim.ts'
import { claimTokenAfter } from './compare-sources.ts'
import { governed } from './governed.ts'
import { conditionsOf, retold } from './retold.ts'
import { NEAR_COPY, READS_AFTER_CONTENT } from './thresholds.ts'

/** Another hedge stands for the lost one; so does a source, unless it only stands for the sentence's own. */
function hedgesOtherwise({ reading }: Claim, { sentence, alignment }: Support): boolean {
  const { toSentence } = alignment
  const taken = new Set(toSentence.values())
  const sources = ({ attributions, hedges }: Reading) =>
    attributions.map(({ cue }) => cue).filter((cue) => !hedges.includes(cue))
  const ours = sources(reading).filter((cue) => !toSentence.has(cue))
  const theirs = sources(sentence.reading).filter((cue) => !taken.has(cue))
  return ours.length > theirs.length || reading.hedges.some((at) => !toSentence.has(at))
}

/** A hedge of a sentence that the claim has dropped. */
export interface LostHedge {
  readonly article: Passage
  /** Token of the claim before which it would stand. */
  readonly before: number
  /** Another word of the claim keeps what the hedge says: "akan" for "rencananya". */
  readonly softened: boolean
}

const REACH_BEFORE = 6

const isWithin = (at: number, { from, to }: TokenRange): boolean => at >= from && at < to

/** From the first to the last aligned token of the sentence. */
function stretch({ alignment }: Support): TokenRange {
  const at = [...alignment.toSentence.values()]
  return { from: Math.min(...at), to: Math.max(...at) + 1 }
}

const ofSource = ({ attributions }: Reading, hedge: number): boolean =>
  attributions.some(
    ({ range, cue, form }) => form !== 'verb' && cue !== hedge && isWithin(hedge, range),
  )

/** "Rini, yang diduga sakit, pulang" may well become "Rini pulang": nothing of the guess was taken. */
function inClosest(closest: Support): readonly number[] {
  const { reading } = closest.sentence
  const { from, to } = stretch(closest)
  const aligned = new Set(closest.alignment.toSentence.values())
  return reading.hedges.filter(
    (at) =>
      !aligned.has(at) &&
      at >= from - REACH_BEFORE &&
      at < to &&
      !ofSource(reading, at) &&
      governed(reading, at).some((word) => aligned.has(word)),
  )
}

/** A claim of two sentences may have dropped the hedge of the second: what follows it there runs on here. */
function inFurther(further: Support, closest: Support): readonly number[] {
  const { reading } = further.sentence
  const here = new Map([...further.alignment.toSentence].map(([claim, there]) => [there, claim]))
  return reading.hedges.filter((at) => {
    if (here.has(at) || ofSource(reading, at)) return false
    const first = governed(reading, at).slice(0, READS_AFTER_CONTENT)
    const taken = first.flatMap((word) => here.get(word) ?? [])
    const runs = taken.every((word, nth) => nth === 0 || word > (taken[nth - 1] ?? 0))
    const own = taken.some((word) => !closest.alignment.toSentence.has(word))
    return first.length === READS_AFTER_CONTENT && taken.length === first.length && runs && own
  })
}

/**
 * Finds the hedges ("diduga", "mengakui", "rencananya") of a claim's sentences that the claim has
 * dropped, so that a claim or plan reads as a fact.
 *
 * @example findLostHedges(claim)[0]?.article.text // 'mengakui'
 */
export function findLostHedges(claim: Claim): readonly LostHedge[] {
  const told = retold(claim)
  const closest = told ?? claim.supports[0]
  if (!closest || hedgesOtherwise(claim, closest)) return []
  if (told === null && claim.closeness < NEAR_COPY) return []
  const { tokens } = claim.reading
  const lost = (support: Support, at: number): LostHedge => ({
    article: passageOf(support.sentence, { from: at, to: at + 1 }),
    before: claimTokenAfter(support, at, tokens.length),
    softened: keepsHedge(tokens, support.sentence.reading.tokens, at),
  })
  const others = claim.supports.filter(({ sentence }) => sentence !== closest.sentence)
  return [
    ...(told === null ? [] : inClosest(told).map((at) => lost(told, at))),
    ...others.flatMap((further) =>
      hedgesOtherwise(claim, further) || conditionsOf(claim.reading).length > 0
        ? []
        : inFurther(further, closest).map((at) => lost(further, at)),
    ),
  ]
}
