import type { TokenRange } from '#shared/language/quantity.ts'
import { type Token, tokenise } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import { type ArticleIndex, type IndexedSentence, relatedWords } from './article-index.ts'
import { type Claim, type Passage, passageOf, type Support } from './claim.ts'
import { areAlike, isContent } from './counted.ts'
import { contentIn } from './lost-phrase.ts'
import { NEAR_COPY } from './thresholds.ts'

/** Words of a claim that only the heading of its section bears out, where the text names another. */
export interface HeadingSubject {
  readonly range: TokenRange
  /** What the sentence has that the claim lacks; null where several stretches could be meant. */
  readonly instead: Passage | null
}

/** Words that point back: who is meant stands in an earlier sentence. */
const POINTS_BACK = new Set(['itu', 'ini', 'tersebut', 'ia', 'dia', 'mereka', 'beliau', 'keduanya'])
/** So many sentences back a reader still knows whom a sentence without a subject means. */
const REMEMBERED = 2

const headingTokens = oncePer((section: { readonly heading: string }) =>
  tokenise(section.heading).filter(isContent),
)

/** The sentence and those before it in which its subject may have been named. */
function near(index: ArticleIndex, { at, sentence }: Support): readonly IndexedSentence[] {
  return [sentence, ...index.sentences.slice(Math.max(0, at - REMEMBERED), at)]
}

/** Neighbouring tokens as stretches; what carries no news between two of them parts nothing. */
function stretches(tokens: readonly Token[], at: readonly number[]): readonly TokenRange[] {
  const found: TokenRange[] = []
  for (const here of at) {
    const last = found.at(-1)
    const isNext = last !== undefined && contentIn(tokens, { from: last.to, to: here }).length === 0
    if (isNext) found[found.length - 1] = { from: last.from, to: here + 1 }
    else found.push({ from: here, to: here + 1 })
  }
  return found
}

/**
 * Finds the subject that a claim took from the heading of its section: its closest sentence has other
 * words in that place, and neither it nor the sentences before it say what the heading says (domain.md, a
 * heading is never evidence; wrong subject). A sentence that points back may mean what the heading names.
 *
 * @example findHeadingSubjects(claim, index)[0]?.instead?.text // 'Satpol PP'
 */
export function findHeadingSubjects(claim: Claim, index: ArticleIndex): readonly HeadingSubject[] {
  const [support] = claim.supports
  if (!support || claim.closeness < NEAR_COPY) return []
  const { sentence, reading } = support.sentence
  const section = sentence.section === null ? undefined : index.article.sections[sentence.section]
  if (section === undefined) return []
  if (reading.tokens.some(({ norm }) => POINTS_BACK.has(norm) || norm.endsWith('nya'))) return []

  const { tokens } = claim.reading
  const aligned = support.alignment.toSentence
  const heading = headingTokens(section)
  const sentences = near(index, support)
  const isSaid = (word: string) => {
    const forms = relatedWords(index, word)
    return sentences.some(
      ({ words }) => words.has(word) || [...forms].some((form) => words.has(form)),
    )
  }
  const own = contentIn(tokens, { from: 0, to: tokens.length }).filter((at) => !aligned.has(at))
  const taken = own.filter((at) => {
    const word = tokens[at]?.norm ?? ''
    return heading.some(({ norm }) => areAlike(norm, word)) && !isSaid(word)
  })
  // A claim with many words of its own is told anew: its other words may say what the sentence says.
  if (taken.length === 0 || own.length > taken.length * 2) return []

  const partners = new Set(aligned.values())
  const lost = stretches(
    reading.tokens,
    contentIn(reading.tokens, { from: 0, to: reading.tokens.length }).filter(
      (at) => !partners.has(at),
    ),
  )
  const [only, ...more] = lost
  if (only === undefined) return []
  const instead = more.length === 0 ? passageOf(support.sentence, only) : null
  return stretches(tokens, taken)
    .slice(0, 1)
    .map((range) => ({ range, instead }))
}
