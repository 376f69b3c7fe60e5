import { readShares } from '#shared/language/amounts.ts'
import { isRounding, isStatedBy } from '#shared/language/quantities.ts'
import { type Quantity, tokensOf } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike, type Token } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import { align } from './alignment.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import { aliasesAt, holderOf, holdsName } from './name-match.ts'
import type { RelatedWords } from './related-words.ts'
import { isShaded, type Shade, shadesOf } from './shades.ts'
import { TIE } from './thresholds.ts'

/** A content word of a claim, weighed by how rare it is in the article, and where it stands there. */
interface Content {
  readonly weight: number
  readonly sentences: ReadonlySet<number>
  /** A sentence that shades what it says in one of these ways holds the word, but is not found by it. */
  readonly shades: readonly Shade[]
}

export interface Found {
  /** Indexes into ArticleIndex.sentences, best first; empty when the article has no sentence. */
  readonly sentences: readonly number[]
  /** Share of the claim's weighted content words that they hold, 0 to 1. */
  readonly coverage: number
}

const sharesIn = oncePer(({ tokens }: Reading) => readShares(tokens))

const MOST_SENTENCES = 3
const CANDIDATES = 8
/** What a further sentence must add to be worth the editor's eye (summary faithfulness, evidence). */
const LEAST_GAIN = 0.12
const LEAST_SCORE_FOR_VALUE = 0.25
const VALUE_BONUS = 0.12

/** Sentences that hold another form of a word's name: "Jawa Barat" for "Jabar". By token. */
function underOtherNames(
  { names, tokens }: Reading,
  index: ArticleIndex,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  for (const { from, to } of names) {
    const words = tokens.slice(from, to).map(({ norm }) => norm)
    words.forEach((_, at) => {
      for (const { length, forms } of aliasesAt(index, words, at)) {
        const sentences = forms.flatMap((form) => sentencesWith(form, index))
        for (let word = from + at; word < from + at + length; word++) {
          found.set(word, [...(found.get(word) ?? []), ...sentences])
        }
      }
    })
  }
  return found
}

const sentencesWith = ([first = '', ...rest]: readonly string[], index: ArticleIndex) =>
  (index.byWord.get(first) ?? []).filter((at) =>
    rest.every((word) => index.sentences[at]?.words.has(word)),
  )

/** Sentences that say of as many: "mayoritas", "kebanyakan" and "sebagian besar" are one. By token. */
function underOtherShares(
  tokens: readonly Token[],
  index: ArticleIndex,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  for (const { range, level } of readShares(tokens)) {
    const sentences = index.sentences.flatMap(({ reading }, at) =>
      sharesIn(reading).some((share) => share.level === level) ? [at] : [],
    )
    for (let at = range.from; at < range.to; at++) found.set(at, sentences)
  }
  return found
}

function contentOf(claim: Reading, index: ArticleIndex, related: RelatedWords): readonly Content[] {
  const inValues = tokensOf(claim.quantities)
  const inNames = tokensOf(claim.names)
  const aliased = underOtherNames(claim, index)
  const shares = underOtherShares(claim.tokens, index)
  const shades = shadesOf(claim)
  return claim.tokens.flatMap((token, at) => {
    if (!isWordlike(token) || isFunctionWord(token.norm) || inValues.has(at)) return []
    const words = new Set(formsOf(token.norm).flatMap((form) => [...related(form)]))
    const sentences = new Set([
      ...[...words].flatMap((word) => index.byWord.get(word) ?? []),
      ...(aliased.get(at) ?? []),
      ...(shares.get(at) ?? []),
    ])
    if (sentences.size === 0 && inNames.has(at)) {
      index.sentences.forEach((sentence, position) => {
        if (holdsName(index, holderOf(sentence), [token.norm])) sentences.add(position)
      })
    }
    const count = index.byWord.get(token.norm)?.length ?? aliased.get(at)?.length ?? 0
    const weight = Math.log(1 + index.sentences.length / (0.5 + count))
    return [{ weight, sentences, shades: shades.get(at) ?? [] }]
  })
}

/** Without "-nya", the halves of "Rini-Bagus", "U19" for "U-19". */
function formsOf(word: string): readonly string[] {
  const bare = word.endsWith('nya') ? [word.slice(0, -3)] : []
  if (!word.includes('-')) return [word, ...bare]
  const parts = word.split('-').filter((part) => part.length > 2)
  return [word, ...bare, word.replaceAll('-', ''), ...parts]
}

function holdsValue(sentence: IndexedSentence | undefined, { value }: Quantity): boolean {
  const values = sentence?.reading.quantities.map((other) => other.value) ?? []
  return isStatedBy(value, values) || values.some((other) => isRounding(value, other))
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

const weightOf = (content: readonly Content[]): number =>
  content.reduce((sum, { weight }) => sum + weight, 0)

interface Ranked {
  /** Index into ArticleIndex.sentences. */
  readonly at: number
  readonly score: number
}

function rank(claim: Reading, index: ArticleIndex, content: readonly Content[]): readonly Ranked[] {
  const total = weightOf(content)
  return index.sentences
    .map((sentence, at) => {
      const held = weightOf(content.filter(({ sentences }) => sentences.has(at)))
      const values = claim.quantities.filter((quantity) => holdsValue(sentence, quantity)).length
      const score = share(held, total) + VALUE_BONUS * share(values, claim.quantities.length)
      return { at, score }
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, CANDIDATES)
}

/** Puts the closest of the leading sentences first: a statement and its quote often say the same. */
function withClosestFirst(
  claim: Reading,
  index: ArticleIndex,
  ranked: readonly Ranked[],
  related: RelatedWords,
): readonly Ranked[] {
  const best = ranked[0]?.score ?? 0
  const leading = ranked.filter(({ score }) => best - score <= TIE)
  if (best === 0 || leading.length < 2) return ranked
  const [closest] = leading
    .map((one) => {
      const tokens = index.sentences[one.at]?.reading.tokens ?? []
      const { closeness } = align(claim.tokens, tokens, related)
      return { one, closeness, length: tokens.length }
    })
    .sort((a, b) => b.closeness - a.closeness || a.length - b.length)
  return closest ? [closest.one, ...ranked.filter((one) => one !== closest.one)] : ranked
}

/**
 * Finds the sentences on which a claim rests: the one that holds the largest weighted share of its
 * words and values, and up to two more that add enough.
 *
 * @example findEvidence(claim, index, relatedIn(index)).sentences[0]
 */
export function findEvidence(claim: Reading, index: ArticleIndex, related: RelatedWords): Found {
  const content = contentOf(claim, index, related)
  const total = weightOf(content)
  const chosen: number[] = []
  let missing = content
  let values = claim.quantities
  const ranked = withClosestFirst(claim, index, rank(claim, index, content), related)
  for (const { at, score } of ranked) {
    const gain = share(weightOf(missing.filter(({ sentences }) => sentences.has(at))), total)
    const newValue = values.some((quantity) => holdsValue(index.sentences[at], quantity))
    const useful = gain >= LEAST_GAIN || (newValue && score >= LEAST_SCORE_FOR_VALUE)
    if (chosen.length > 0 && !useful) continue
    if (score === 0) break
    chosen.push(at)
    missing = missing.filter(({ sentences }) => !sentences.has(at))
    values = values.filter((quantity) => !holdsValue(index.sentences[at], quantity))
    if (chosen.length === MOST_SENTENCES) break
  }
  const readings = chosen.flatMap((at) => index.sentences[at]?.reading ?? [])
  const unsaid = missing.filter(({ shades }) => !readings.some((one) => isShaded(one, shades)))
  const coverage =
    content.length === 0 || chosen.length === 0
      ? Math.min(1, chosen.length)
      : 1 - share(weightOf(unsaid), total)
  return { sentences: chosen, coverage }
}
