import { readDateline } from '#shared/article/dateline.ts'
import { offsetsOf, type Reading, readSentence } from '#shared/language/reading.ts'
import { segmentSentences } from '#shared/language/segment.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import { lastPer } from '#shared/once-per.ts'
import { align } from './alignment.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Claim, Support } from './claim.ts'
import { compareHalves, type Disagreement } from './compare-halves.ts'
import { compareNames } from './compare-names.ts'
import { compareQuantities } from './compare-quantities.ts'
import { findEvidence } from './evidence-search.ts'
import { type HeadingHalf, headingText } from './heading-half.ts'
import { plainWords } from './plain-words.ts'
import { type RelatedWords, relatedIn } from './related-words.ts'
import { findSeam, type Seam } from './seam.ts'
import type { Bullet } from './summary.ts'
import type { AlignedSpan, Evidence } from './verdict.ts'

/** How one bullet compares with the article, before any check judges it. */
export interface Comparison {
  readonly bulletId: string
  /** Share of the weighted content words that the evidence holds, over all claims, 0 to 1. */
  readonly coverage: number
  /** Share of the words aligned in order with the closest sentences, over all claims, 0 to 1. */
  readonly closeness: number
  readonly evidence: readonly Evidence[]
  /** Where a heading runs into the text half; what stands before it is not compared. */
  readonly seam: Seam | null
  /** The sentences of the text half. */
  readonly claims: readonly Claim[]
  /** Null for a bullet without a heading half. */
  readonly heading: HeadingHalf | null
  /** Where the heading half and the text half say different things. */
  readonly disagreements: readonly Disagreement[]
}

function supportsOf(
  claim: Reading,
  index: ArticleIndex,
  at: readonly number[],
  related: RelatedWords,
): readonly Support[] {
  return at
    .flatMap((position) => {
      const sentence = index.sentences[position]
      if (!sentence) return []
      const alignment = align(claim.tokens, sentence.reading.tokens, related)
      return [{ at: position, sentence, alignment }]
    })
    .sort((a, b) => b.alignment.closeness - a.alignment.closeness)
}

function compareClaim(claim: Reading, index: ArticleIndex): Claim {
  const related = relatedIn(index)
  const found = findEvidence(claim, index, related)
  const supports = supportsOf(claim, index, found.sentences, related)
  return {
    reading: claim,
    coverage: found.coverage,
    closeness: supports[0]?.alignment.closeness ?? 0,
    supports,
    names: compareNames(index, claim, supports),
    quantities: compareQuantities(index, claim, supports),
  }
}

/** Runs of aligned words that stand side by side in both; runs of mere function words are left out. */
function alignedSpans(claim: Reading, { sentence, alignment }: Support): readonly AlignedSpan[] {
  const runs: { claim: [number, number]; sentence: [number, number] }[] = []
  for (const [here, there] of [...alignment.toSentence].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1)
    if (last && last.claim[1] === here && last.sentence[1] === there) {
      last.claim[1]++
      last.sentence[1]++
    } else runs.push({ claim: [here, here + 1], sentence: [there, there + 1] })
  }
  const says = ([from, to]: readonly [number, number]) =>
    claim.tokens.slice(from, to).some((token) => isWordlike(token) && !isFunctionWord(token.norm))
  return runs
    .filter((run) => says(run.claim))
    .map((run) => ({
      bullet: offsetsOf(claim, { from: run.claim[0], to: run.claim[1] }),
      article: {
        blockId: sentence.sentence.blockId,
        ...offsetsOf(sentence.reading, { from: run.sentence[0], to: run.sentence[1] }),
      },
    }))
}

function evidenceOf(claims: readonly Claim[]): readonly Evidence[] {
  const byId = new Map<string, AlignedSpan[]>()
  for (const claim of claims) {
    for (const support of claim.supports) {
      const { id } = support.sentence.sentence
      byId.set(id, [...(byId.get(id) ?? []), ...alignedSpans(claim.reading, support)])
    }
  }
  return Array.from(byId, ([sentenceId, spans]) => ({ sentenceId, spans }))
}

function weighted(claims: readonly Claim[], value: (claim: Claim) => number): number {
  const weight = ({ reading }: Claim) => reading.tokens.filter(isWordlike).length
  const total = claims.reduce((sum, claim) => sum + weight(claim), 0)
  return total === 0
    ? 0
    : claims.reduce((sum, claim) => sum + value(claim) * weight(claim), 0) / total
}

/** "Kabar Sagu - ", where only a part of the dateline came along. */
const OPENING = /^\s*([^-–—]{2,60}?)\s+[-–—]{1,2}\s+/u

/** A copied lead brings the article's dateline along; the sentences of the article have lost it. */
function afterDateline(text: string, from: number, { article }: ArticleIndex): number {
  if (article.dateline === null) return from
  const rest = text.slice(from)
  const opening = readDateline(rest)
  const part = OPENING.exec(rest)
  const end = opening?.end ?? part?.[0].length ?? 0
  const words = plainWords(opening?.dateline ?? part?.[1] ?? '')
  const known = new Set(plainWords(article.dateline).split(' '))
  return words.split(' ').every((word) => known.has(word)) ? from + end : from
}

type Printed = Pick<Bullet, 'id' | 'heading' | 'text'>

// The article's capitals stay one object while no word in them changes: at most key strokes in the
// article its bullets are read as they were, and what hangs on their readings stands.

const wholeText = lastPer(
  ({ text }: Printed, start: number, capitals: ArticleIndex['capitals']): Reading =>
    readSentence(text.slice(start), start, capitals),
)

const sentencesOf = lastPer(
  ({ text }: Printed, from: number, capitals: ArticleIndex['capitals']): readonly Reading[] =>
    segmentSentences(text.slice(from))
      .map(({ start, end }) =>
        readSentence(text.slice(from + start, from + end), from + start, capitals),
      )
      .filter((reading) => reading.tokens.some(isWordlike)),
)

const headingOf = lastPer(
  (_bullet: Printed, text: string, capitals: ArticleIndex['capitals']): Reading =>
    readSentence(text, 0, capitals),
)

function compareHeading(
  bullet: Printed,
  seam: Seam | null,
  index: ArticleIndex,
): HeadingHalf | null {
  const found = headingText(bullet, seam?.end ?? null, index)
  if (!found) return null
  const reading = headingOf(bullet, found.text, index.capitals)
  return reading.tokens.some(isWordlike)
    ? { half: found.half, titleCase: found.titleCase, claim: compareClaim(reading, index) }
    : null
}

/**
 * Holds a bullet's text half against the article, sentence by sentence, and its heading half by itself.
 * Coverage, closeness and evidence are the text half's.
 *
 * @returns offsets in UTF-16 units of the text half; no claims for an empty text
 * @example compareBullet(index, bullet).evidence[0]?.sentenceId
 */
export function compareBullet(index: ArticleIndex, bullet: Printed): Comparison {
  const seam = findSeam(bullet.text, index)
  const start = afterDateline(bullet.text, seam?.start ?? 0, index)
  const claims = sentencesOf(bullet, start, index.capitals).map((reading) =>
    compareClaim(reading, index),
  )
  const heading = compareHeading(bullet, seam, index)
  return {
    bulletId: bullet.id,
    coverage: weighted(claims, (claim) => claim.coverage),
    closeness: weighted(claims, (claim) => claim.closeness),
    evidence: evidenceOf(claims),
    seam,
    claims,
    heading,
    disagreements: heading
      ? compareHalves(heading.claim.reading, wholeText(bullet, start, index.capitals))
      : [],
  }
}
