import type { Name } from '#shared/language/names.ts'
import type { Reading } from '#shared/language/reading.ts'
import type { ArticleIndex, IndexedSentence } from './article-index.ts'
import { passageOf, type Standing, type Support } from './claim.ts'
import { copyOfSaid } from './copy-of-said.ts'
import { pointsBack } from './name-in-place.ts'
import { holderOf, holdsName, sameName } from './name-match.ts'
import { speakersBehind } from './quote-speaker.ts'
import { mayBeOne, sourceNames } from './source-names.ts'

/** A speaker stays the same over so many sentences before and behind a statement. */
const REACH = [-3, -2, -1, 0, 1, 2]
/** Farther back "ia" has lost whom it means. */
const FARTHEST = 6
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

/** Whom a sentence names as the source of what it says, or its quote behind it. */
function namedSources(index: ArticleIndex, at: number): readonly Name[] {
  const reading = index.sentences[at]?.reading
  const own = reading?.attributions.flatMap((source) => sourceNames(reading, source)) ?? []
  return own.length > 0 ? own : speakersBehind(index, at)
}

/** Nowhere does he speak, and nobody around the sentence is he: whoever speaks there is another. */
const neverSpeaks = (index: ArticleIndex, name: Name, around: readonly IndexedSentence[]) =>
  !around.some((sentence) => namesIt(index, sentence, name)) &&
  !index.sentences.some((_, at) =>
    namedSources(index, at).some((other) => mayBeOne(index, other, name)),
  )

/**
 * "Ia" and "katanya" go back to the last who was named as speaking, or to somebody named since: whoever
 * is not among them is another.
 */
function isAnother(index: ArticleIndex, name: Name, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - FARTHEST); back--) {
    if (namedSources(index, back).length === 0) continue
    const since = index.sentences.slice(back, at + Math.max(...REACH) + 1)
    return !since.some(({ reading }) => reading.names.some((one) => mayBeOne(index, one, name)))
  }
  return false
}

/** "Perusahaan yang berkantor di Merbau itu mengatakan": whoever is meant may be named anywhere. */
const isDescribed = ({ reading }: IndexedSentence): boolean =>
  reading.attributions.some(
    ({ form, range }) =>
      form === 'verb' &&
      pointsBack(reading, range) &&
      !reading.tokens.slice(range.from, range.to).some(({ norm }) => PRONOUNS.has(norm)),
  )

/** Nobody speaks in the sentence, and nobody around it who may be he. */
function isElsewhere(index: ArticleIndex, name: Name, { at, sentence }: Support): boolean {
  if (holdsName(index, holderOf(sentence), name.core) || isDescribed(sentence)) return false
  if (isAnother(index, name, at)) return true
  const around = REACH.flatMap((step) => index.sentences[at + step] ?? [])
  return neverSpeaks(index, name, around) || !around.some((one) => speaks(index, one, name))
}

/**
 * Reads whether the article has a name say what a claim credits it with and copies: "elsewhere" where
 * nobody speaks in that sentence or around it, or somebody else does in it, so that a name of the article
 * was made a source.
 *
 * @param supports closest first
 * @returns null where the credit may be right
 * @example readCredit(index, name, claim, supports)?.kind // 'elsewhere'
 */
export function readCredit(
  index: ArticleIndex,
  name: Name,
  claim: Reading,
  supports: readonly Support[],
): Standing | null {
  const said = copyOfSaid(claim, supports)
  if (said === null) return null
  const own = namedSources(index, said.at)
  if (own.some((other) => mayBeOne(index, other, name))) return { kind: 'same' }
  if (own.length === 0 && !isElsewhere(index, name, said)) return null
  const sentence = index.sentences.find((one) => namesIt(index, one, name))
  const place = sentence?.reading.names.find((other) => sameName(index, other, name))
  return sentence && place
    ? { kind: 'elsewhere', at: passageOf(sentence, place), instead: null }
    : null
}
