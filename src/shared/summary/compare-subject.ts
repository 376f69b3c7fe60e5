import { standsForNoun } from '#shared/language/amounts.ts'
import { looksLikeVerb, readDeeds } from '#shared/language/deeds.ts'
import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { sameRoot } from '#shared/language/roots.ts'
import { type Token, tokenise } from '#shared/language/tokens.ts'
import { oncePer } from '#shared/once-per.ts'
import { type ArticleIndex, type IndexedSentence, relatedWords } from './article-index.ts'
import { type Claim, type Passage, passageOf, type Support } from './claim.ts'
import { areAlike, isContent } from './counted.ts'
import { contentIn, partnersOf } from './lost-phrase.ts'
import { inAnyOrder } from './retold.ts'
import { NEAR_COPY } from './thresholds.ts'

/** Words of a claim that only the heading of its section bears out, where the text names another. */
export interface HeadingSubject {
  readonly range: TokenRange
  /** What the sentence has that the claim lacks; null where several stretches could be meant. */
  readonly instead: Passage | null
}

/** Words that point back: who is meant stands in an earlier sentence. */
const PRONOUNS = new Set(['ia', 'dia', 'mereka', 'beliau', 'keduanya'])
const POINTERS = new Set(['itu', 'ini', 'tersebut'])
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

/** Whether the heading of the section says a word, and neither the sentence nor those before it do. */
function isFromHeading(index: ArticleIndex, support: Support): (word: string) => boolean {
  const { section: at } = support.sentence.sentence
  const section = at === null ? undefined : index.article.sections[at]
  if (section === undefined) return () => false
  const heading = headingTokens(section)
  const sentences = near(index, support)
  return (word) => {
    if (!heading.some(({ norm }) => areAlike(norm, word))) return false
    const forms = relatedWords(index, word)
    return !sentences.some(
      ({ words }) => words.has(word) || [...forms].some((form) => words.has(form)),
    )
  }
}

const isPossessive = (word: string): boolean => word.endsWith('nya') && word !== 'hanya'

const pointsBack = (tokens: readonly Token[]): boolean =>
  tokens.some(({ norm }) => PRONOUNS.has(norm) || POINTERS.has(norm) || isPossessive(norm))

/**
 * A sentence may mean by "perusahaan itu" or "mereka" what the heading names; by "kapal itu" it means the
 * claim's own "kapal", unless the heading's words stand beside that.
 */
function meansTaken(support: Support, taken: readonly number[]): boolean {
  const partners = partnersOf(support)
  const { tokens } = support.sentence.reading
  return tokens.some(({ norm }, at) => {
    if (isPossessive(norm)) return true
    if (PRONOUNS.has(norm)) return !partners.has(at)
    if (!POINTERS.has(norm)) return false
    const noun = partners.get(at - 1)
    return noun === undefined || taken.some((here) => Math.abs(here - noun) === 1)
  })
}

const deedsIn = oncePer((reading: Reading) => readDeeds(reading.tokens))

/**
 * "45 sopir dilatih produsen" where the heading has "Sopir dilatih produsen" and the sentence "Balai
 * latihan kerja melatih 45 sopir": the same deed, by somebody else, however freely it is told.
 */
function otherAgent(claim: Claim, support: Support, index: ArticleIndex): HeadingSubject | null {
  const isTaken = isFromHeading(index, support)
  const ours = claim.reading.tokens
  const { tokens } = support.sentence.reading
  for (const { verb, agent } of deedsIn(claim.reading)) {
    const isOurs = (word: string) =>
      ours.some(({ norm }, at) => at !== verb && areAlike(norm, word))
    const named = contentIn(ours, agent)
    if (named.length === 0 || !named.every((at) => isTaken(ours[at]?.norm ?? ''))) continue
    const there = deedsIn(support.sentence.reading).find((deed) => {
      const who = contentIn(tokens, deed.agent).map((at) => tokens[at]?.norm ?? '')
      const what = contentIn(tokens, { from: deed.verb + 1, to: tokens.length })
      return (
        sameRoot(tokens[deed.verb]?.norm ?? '', ours[verb]?.norm ?? '') &&
        who.length > 0 &&
        !who.some(isOurs) &&
        what.some((at) => isOurs(tokens[at]?.norm ?? '')) &&
        !pointsBack(tokens.slice(deed.agent.from, deed.agent.to))
      )
    })
    const [first] = named
    if (there && first !== undefined) {
      const range = { from: first, to: (named.at(-1) ?? first) + 1 }
      return { range, instead: passageOf(support.sentence, there.agent) }
    }
  }
  return null
}

/** Where a claim says who does or says something; at its head where it has no verb of a deed. */
function isInSubject({ tokens, attributions }: Reading, { from, to }: TokenRange): boolean {
  if (tokens.slice(from, to).some(looksLikeVerb)) return false
  const subjects = [
    ...readDeeds(tokens).map(({ agent }) => agent),
    ...attributions.filter(({ form }) => form !== 'verb').map(({ range }) => range),
  ]
  if (subjects.some((subject) => from < subject.to && to > subject.from)) return true
  const verb = tokens.findIndex(looksLikeVerb)
  const isPassive = /^(?:di|ter)/u.test(tokens[verb]?.norm ?? '')
  return subjects.length === 0 && !isPassive && (verb < 0 || to <= verb)
}

/** A near copy whose only other words are the heading's. */
function otherWords(claim: Claim, support: Support, index: ArticleIndex): HeadingSubject | null {
  const { reading } = support.sentence
  if (claim.closeness < NEAR_COPY) return null
  // "Sebagian besar menyangkut air keruh": of what, the sentence before says.
  if (standsForNoun(reading.tokens, 0)) return null
  const { tokens } = claim.reading
  const isTaken = isFromHeading(index, support)
  const isStrange = (at: number) =>
    !support.alignment.toSentence.has(at) && isTaken(tokens[at]?.norm ?? '')
  if (!contentIn(tokens, { from: 0, to: tokens.length }).some(isStrange)) return null
  const aligned = inAnyOrder(claim, support).alignment.toSentence
  const own = contentIn(tokens, { from: 0, to: tokens.length }).filter((at) => !aligned.has(at))
  const { section } = support.sentence.sentence
  const others = claim.supports.filter(
    ({ at, sentence }) => at !== support.at && sentence.sentence.section === section,
  )
  const taken = own.filter((at) => isTaken(tokens[at]?.norm ?? ''))
  // "menanam benih baru": what the section says elsewhere in so many words is no subject.
  const isSaid = others.some(({ sentence: { words } }) =>
    taken.every((at) => words.has(tokens[at]?.norm ?? '')),
  )
  if (isSaid && taken.length > 1) return null
  // A claim with many words of its own is told anew: its other words may say what the sentence says.
  if (taken.length === 0 || own.length > taken.length * 2) return null
  if (meansTaken(support, taken)) return null
  const partners = new Set(aligned.values())
  const lost = stretches(
    reading.tokens,
    contentIn(reading.tokens, { from: 0, to: reading.tokens.length }).filter(
      (at) => !partners.has(at),
    ),
  )
  const [only, ...more] = lost
  const [range] = stretches(tokens, taken)
  if (only === undefined || range === undefined || !isInSubject(claim.reading, range)) return null
  return { range, instead: more.length === 0 ? passageOf(support.sentence, only) : null }
}

/**
 * Finds the subject that a claim took from the heading of its section: its closest sentence has other
 * words in that place, and neither it nor the sentences before it say what the heading says (domain.md, a
 * heading is never evidence; wrong subject). A sentence that points back may mean what the heading names.
 *
 * @example findHeadingSubject(claim, index)?.instead?.text // 'Satpol PP'
 */
export function findHeadingSubject(claim: Claim, index: ArticleIndex): HeadingSubject | null {
  const [closest] = claim.supports
  if (closest === undefined) return null
  const words = otherWords(claim, closest, index)
  if (words) return words
  for (const support of claim.supports) {
    const agent = otherAgent(claim, support, index)
    if (agent) return agent
  }
  return null
}
