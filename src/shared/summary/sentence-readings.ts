import type { Sentence } from '#shared/article/article.ts'
import { capitalsInside, type KnownWords } from '#shared/language/names.ts'
import { type Reading, readSentence } from '#shared/language/reading.ts'
import { tokensIn } from '#shared/language/tokens-in.ts'
import { lastPer, oncePer } from '#shared/once-per.ts'

/** A reading, and what it asked of the article's capitals: with the same answers it is the same. */
interface Asked {
  readonly reading: Reading
  readonly answers: ReadonlyMap<string, boolean>
}

function readAsking(sentence: Sentence, capitals: KnownWords): Asked {
  const answers = new Map<string, boolean>()
  const has = (word: string): boolean => {
    const answer = capitals.has(word)
    answers.set(word, answer)
    return answer
  }
  const { text, start } = sentence
  return { reading: readSentence(text, start, { has }, tokensIn(sentence)), answers }
}

const stands = ({ answers }: Asked, capitals: KnownWords): boolean => {
  for (const [word, answer] of answers) if (capitals.has(word) !== answer) return false
  return true
}

const capitalsOf = oncePer((sentence: Sentence) => capitalsInside(tokensIn(sentence)))

/** The same sentence farther on in its block. */
const moved = lastPer(
  (reading: Reading, offset: number): Reading =>
    reading.offset === offset ? reading : { ...reading, offset },
)

/** The sentences of an article read, and what the next state of it can take over. */
export interface SentenceReadings {
  /** Words with a capital inside a sentence. */
  readonly capitals: ReadonlySet<string>
  /** One a sentence, in their order. */
  readonly readings: readonly Reading[]
  readonly byText: ReadonlyMap<string, Asked>
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false
  for (const word of a) if (!b.has(word)) return false
  return true
}

/**
 * Reads the sentences of an article. Of an earlier state those are taken over that say the same, unless
 * the article has come to print, or no longer prints, one of their words as a name.
 *
 * @returns readings that are the same objects as before where nothing of them has changed
 * @example readSentences(article.sentences, null).readings[0]?.names
 */
export function readSentences(
  sentences: readonly Sentence[],
  before: SentenceReadings | null,
): SentenceReadings {
  const found = new Set(sentences.flatMap(capitalsOf))
  const capitals = before && sameWords(before.capitals, found) ? before.capitals : found
  const byText = new Map<string, Asked>()
  const readings = sentences.map((sentence) => {
    const known = byText.get(sentence.text) ?? before?.byText.get(sentence.text)
    const asked = known && stands(known, capitals) ? known : readAsking(sentence, capitals)
    byText.set(sentence.text, asked)
    return moved(asked.reading, sentence.start)
  })
  return { capitals, readings, byText }
}
