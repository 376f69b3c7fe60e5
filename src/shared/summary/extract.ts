import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { ArticleIndex } from './article-index.ts'
import { bulletText } from './bullet-text.ts'
import { type RankedSentence, type Ranking, rankSentences } from './rank.ts'
import type { Bullet, Candidate } from './summary.ts'
import { likeness, type WordVector } from './word-vector.ts'

type Kept = Pick<Bullet, 'heading' | 'text'>

/** How much a candidate loses by being like what is kept (maximal marginal relevance). */
const REDUNDANCY = 0.35
/** Two texts this alike say the same. */
const SAME = 0.6
const PROPOSALS = 3
/** What a proposal gains where no kept bullet speaks of the lead, or of its section. */
const MISSING_LEAD = 0.6
const MISSING_SECTION = 0.2

/** A sentence that can be printed, and how it would read. */
interface Printable {
  readonly sentence: RankedSentence
  readonly candidate: Candidate
}

const sectionOf = ({ sentence }: Printable): number | null => sentence.indexed.sentence.section

/** The sentences that fit the length; a lead of which none fits is printed long rather than left out. */
function printable(
  { article }: ArticleIndex,
  { sentences }: Ranking,
  style: HouseStyle,
): readonly Printable[] {
  const printed = sentences.map((sentence) => {
    const { id, section, text } = sentence.indexed.sentence
    const bullet = bulletText(text, style.bullets.maxLength)
    const heading = section === null ? '' : (article.sections[section]?.heading ?? '')
    return {
      sentence,
      candidate: { heading, text: bullet.text, sentences: [id] },
      fits: bullet.fits,
    }
  })
  const leadFits = printed.some((one) => one.fits && sectionOf(one) === null)
  return printed.filter((one) => one.fits || (!leadFits && sectionOf(one) === null))
}

const nearest = (vector: WordVector, others: readonly WordVector[]): number =>
  Math.max(0, ...others.map((other) => likeness(vector, other)))

/** The sections that some kept bullets already speak of; null stands for the lead. */
function spokenFor(
  { article }: ArticleIndex,
  ranking: Ranking,
  kept: readonly Kept[],
): ReadonlySet<number | null> {
  return new Set(
    kept.flatMap(({ heading, text }) => {
      const named = article.sections.findIndex(
        (section) => heading.trim().toLowerCase() === section.heading.toLowerCase(),
      )
      const vector = ranking.vectorOf(text)
      const alike = ranking.sentences.filter((sentence) => likeness(vector, sentence.vector) > SAME)
      return [
        ...(named < 0 || heading.trim() === '' ? [] : [named]),
        ...alike.map(({ indexed }) => indexed.sentence.section),
      ]
    }),
  )
}

/** The best of some sentences beside what is taken already, or null when each would repeat it. */
function best(
  pool: readonly Printable[],
  taken: readonly WordVector[],
  bonus: (printable: Printable) => number = () => 0,
): Printable | null {
  let top: Printable | null = null
  let topScore = Number.NEGATIVE_INFINITY
  for (const printable of pool) {
    const { vector, score } = printable.sentence
    const near = nearest(vector, taken)
    const value = score + bonus(printable) - REDUNDANCY * near
    if (near <= SAME && value > topScore) [top, topScore] = [printable, value]
  }
  return top
}

/**
 * Makes a summary from the article's own sentences: the main news from the lead, then the best sentence
 * of each section, as many as the house style wants. No sentence is cut, and none loses its source or
 * hedge; where the best does not fit the length, the next takes its place.
 *
 * @param locked bullets that stay; what they say is not said again
 * @returns candidates in reading order for the places that `locked` leaves free
 * @example extractSummary(indexArticle(article), houseStyle, []).map(({ text }) => text)
 */
export function extractSummary(
  index: ArticleIndex,
  style: HouseStyle,
  locked: readonly Kept[],
): readonly Candidate[] {
  const ranking = rankSentences(index)
  const pool = printable(index, ranking, style)
  const spoken = new Set(spokenFor(index, ranking, locked))
  const taken = locked.map(({ text }) => ranking.vectorOf(text))
  const chosen: Printable[] = []
  const take = (printable: Printable | null): boolean => {
    if (printable === null) return false
    chosen.push(printable)
    taken.push(printable.sentence.vector)
    spoken.add(sectionOf(printable))
    return true
  }
  const free = Math.max(0, style.bullets.count - locked.length)
  if (free > 0 && !spoken.has(null))
    take(
      best(
        pool.filter((one) => sectionOf(one) === null),
        taken,
      ),
    )
  while (chosen.length < free) {
    const left = pool.filter((one) => !chosen.includes(one))
    const fresh = left.filter((one) => one.sentence.score > 0 && !spoken.has(sectionOf(one)))
    if (!take(best(fresh, taken) ?? best(left, taken))) break
  }
  return chosen.toSorted((a, b) => a.sentence.at - b.sentence.at).map(({ candidate }) => candidate)
}

/**
 * Proposes up to three sentences for one bullet beside the others, best first: the lead if no other
 * bullet carries it, then sections of which none speaks yet.
 *
 * @param others the bullets that stay
 * @example extractCandidates(index, bullets.filter(({ id }) => id !== 'b2'), houseStyle)
 */
export function extractCandidates(
  index: ArticleIndex,
  others: readonly Kept[],
  style: HouseStyle,
): readonly Candidate[] {
  const ranking = rankSentences(index)
  const pool = printable(index, ranking, style)
  const spoken = spokenFor(index, ranking, others)
  const taken = others.map(({ text }) => ranking.vectorOf(text))
  const bonus = (one: Printable): number => {
    const section = sectionOf(one)
    if (spoken.has(section)) return 0
    if (section !== null) return MISSING_SECTION
    return one.sentence.indexed.sentence.ordinal === 1 ? MISSING_LEAD : 0
  }
  const proposals: Printable[] = []
  while (proposals.length < PROPOSALS) {
    const left = pool.filter((one) => !proposals.includes(one))
    const next = best(left, [...taken, ...proposals.map((one) => one.sentence.vector)], bonus)
    if (next === null) break
    proposals.push(next)
  }
  return proposals.map(({ candidate }) => candidate)
}
