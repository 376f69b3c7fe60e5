import type { Attribution } from '#shared/language/attribution.ts'
import type { Name } from '#shared/language/names.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import { type Claim, type Passage, passageOf, type Support } from './claim.ts'
import { holdsName } from './name-match.ts'
import { isPlainReport } from './plain-report.ts'
import { READS_SOURCE } from './thresholds.ts'

/** A source of the closest sentence that the claim has dropped. */
export interface LostSource {
  readonly article: Passage
  /** Token of the claim before which it would stand. */
  readonly before: number
  /** The source opened the sentence or stood behind a quote, or only credited a medium at its end. */
  readonly form: Attribution['form']
  /** It only told what can be seen or looked up. */
  readonly plain: boolean
}

const isWithin = (at: number, { from, to }: TokenRange): boolean => at >= from && at < to

/**
 * Finds where a word of a sentence would stand in a claim: before the first aligned token whose partner
 * stands after it.
 *
 * @param end what to give where none does
 * @example claimTokenAfter(support, cue, claim.reading.tokens.length)
 */
export function claimTokenAfter({ alignment }: Support, at: number, end: number): number {
  const after = [...alignment.toSentence].filter(([, there]) => there > at).map(([here]) => here)
  return after.length === 0 ? end : Math.min(...after)
}

/**
 * Says whether a claim has a cue that its sentence does not have: it says the same in other words.
 *
 * @example saysOtherwise(claim, support) // true for "menduga" where the sentence has "menilai"
 */
export function saysOtherwise({ reading }: Claim, { alignment }: Support): boolean {
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

/** "Rini, yang menyebut dirinya kaya, pulang": what is said ends with the insertion. */
function endOfSaid(tokens: readonly Token[], { range, cue }: Attribution): number {
  const isInserted = tokens.slice(range.from, cue).some(({ norm }) => norm === 'yang')
  const end = tokens.findIndex(({ text }, at) => at > cue && text === ',')
  return isInserted && end >= 0 ? end : tokens.length
}

/** Content that the claim took over must stand under the source: behind it, or in its quote. */
function governs(source: Attribution, support: Support): boolean {
  const { form, cue } = source
  const { tokens } = support.sentence.reading
  const end = endOfSaid(tokens, source)
  const taken = [...support.alignment.toSentence.values()].filter((at) => {
    const token = tokens[at]
    return token && isWordlike(token) && !isFunctionWord(token.norm)
  })
  const follows = form === 'opener' || form === 'verb' || form === 'pronoun'
  const under = taken.filter((at) => (follows ? at > cue && at < end : at < cue))
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
    .map((source) => ({
      article: passageOf(closest.sentence, source.range),
      before: claimTokenAfter(closest, source.cue, claim.reading.tokens.length),
      form: source.form,
      plain: isPlainReport(index, claim, closest, source),
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
