import { isTitle, type Name } from '#shared/language/names.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import { type Passage, passageOf, type Support } from './claim.ts'
import { holderOf, holdsName, isEpithet, sameName } from './name-match.ts'
import { COPIES } from './thresholds.ts'

/** A speaker stays the same over so many sentences before and behind a statement. */
const REACH = [-3, -2, -1, 0, 1, 2]
const PRONOUNS = new Set(['ia', 'dia', 'beliau', 'mereka'])
const SPOKEN = /nya$/u

const namesIt = (index: ArticleIndex, { reading }: IndexedSentence, name: Name): boolean =>
  reading.names.some((other) => sameName(index, other, name))

/** Somebody speaks there: the person himself, or "ia" and "katanya", who may be anybody named before. */
function speaks(index: ArticleIndex, { reading }: IndexedSentence, name: Name): boolean {
  if (reading.quotes.length > 0) return true
  const { tokens, attributions, names } = reading
  return attributions.some(({ range, cue }) => {
    const within = tokens.slice(range.from, range.to)
    if (SPOKEN.test(tokens[cue]?.norm ?? '')) return true
    if (within.some(({ norm }) => PRONOUNS.has(norm))) return true
    return names.some(
      (other) => other.from >= range.from && other.to <= range.to && sameName(index, other, name),
    )
  })
}

/** The same by name or by office: "Bupati" may be anybody who is one. */
const mayBe = (index: ArticleIndex, other: Name, name: Name): boolean =>
  sameName(index, other, name) ||
  isEpithet(index, other, name) ||
  isEpithet(index, name, other) ||
  other.core.every(isTitle)

/** Whom a sentence names as the source of what it says. */
const namedSources = ({ reading: { names, attributions } }: IndexedSentence): readonly Name[] =>
  names.filter(({ from, to }) =>
    attributions.some(({ range }) => from >= range.from && to <= range.to),
  )

/** The share of the words outside the claim's source that the sentence has in their order. */
function closenessOfSaid(claim: Reading, { alignment }: Support): number {
  const inSource = (at: number) =>
    claim.attributions.some(
      ({ form, range }) => form !== 'verb' && at >= range.from && at < range.to,
    )
  const said = claim.tokens.flatMap((token, at) => (isWordlike(token) && !inSource(at) ? [at] : []))
  return said.filter((at) => alignment.toSentence.has(at)).length / Math.max(1, said.length)
}

/**
 * Finds where the article names whom a claim credits with a sentence that it copies, where nobody speaks in
 * that sentence or around it, or somebody else does in it: a name of the article was made a source.
 *
 * @returns null where the credit may be right
 * @example findUncredited(index, name, claim, closest)?.text // 'Rini Halim'
 */
export function findUncredited(
  index: ArticleIndex,
  name: Name,
  claim: Reading,
  closest: Support,
): Passage | null {
  if (closenessOfSaid(claim, closest) < COPIES) return null
  if (holdsName(index, holderOf(closest.sentence), name.core)) return null
  const around = REACH.flatMap((step) => index.sentences[closest.at + step] ?? [])
  const own = namedSources(closest.sentence)
  const isOther = own.length > 0 && !own.some((other) => mayBe(index, other, name))
  if (!isOther && around.some((sentence) => speaks(index, sentence, name))) return null
  const sentence = index.sentences.find((one) => namesIt(index, one, name))
  const place = sentence?.reading.names.find((other) => sameName(index, other, name))
  return sentence && place ? passageOf(sentence, place) : null
}
