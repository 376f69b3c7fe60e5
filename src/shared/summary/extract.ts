import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { ArticleIndex } from './article-index.ts'
import { findMissingLead } from './lead.ts'
import { best, type Printable, printable, SAME, sectionOf, worthIn } from './printable.ts'
import { type Ranking, rankSentences, STORY_LEANING } from './rank.ts'
import type { Bullet, Candidate } from './summary.ts'
import { likeness } from './word-vector.ts'

type Kept = Pick<Bullet, 'heading' | 'text'>

const PROPOSALS = 3
/** What a proposal gains where no kept bullet speaks of its section. */
const MISSING_SECTION = 0.2

/** The sections that some kept bullets already speak of. */
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
      return [named, ...alike.map(({ indexed }) => indexed.sentence.section)]
    }),
  )
}

const tellsMainNews = (index: ArticleIndex, kept: readonly Kept[]): boolean =>
  findMissingLead(
    kept.map(({ heading, text }) => `${heading} ${text}`),
    index,
  ) === null

/**
 * The sentence of the lead that tells who did what; the lead's best where none tells it. Too long is
 * better than a summary without its main news. Before sections, length decides among those that tell it;
 * a story without sections opens with it, and what follows only adds to it.
 */
function mainNews(index: ArticleIndex, pool: readonly Printable[]): Printable | null {
  const isStory = index.article.sections.length === 0
  const scoreOf = ({ sentence }: Printable): number =>
    isStory ? sentence.storyScore : sentence.mainNewsScore
  const lead = pool
    .filter((one) => sectionOf(one) === null)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
  const tellers = lead.filter(({ candidate }) => tellsMainNews(index, [candidate]))
  const fits = (one: Printable): boolean => one.fits || isStory
  return tellers.find(fits) ?? tellers[0] ?? lead.find(fits) ?? lead[0] ?? null
}

/**
 * Makes a summary from the article's own sentences: the main news from the lead, then the best sentence
 * of each section, as many as the house style wants. No sentence is cut, and none loses its source or
 * hedge; where the best does not fit the length, the next takes its place (but for the main news).
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
  const worth = worthIn(index)
  const spoken = new Set([null, ...spokenFor(index, ranking, locked)])
  const taken = locked.map(({ text }) => ranking.vectorOf(text))
  const chosen: Printable[] = []
  const beside = (one: Printable): number => worth(one, chosen)
  const free = Math.max(0, style.bullets.count - locked.length)
  while (chosen.length < free) {
    const left = pool.filter((one) => !chosen.includes(one))
    const fresh = left.filter((one) => one.sentence.score > 0 && !spoken.has(sectionOf(one)))
    const needsLead = chosen.length === 0 && !tellsMainNews(index, locked)
    const next =
      (needsLead ? mainNews(index, pool) : null) ??
      best(fresh, taken, beside) ??
      best(left, taken, beside)
    if (next === null) break
    chosen.push(next)
    taken.push(next.sentence.vector)
    spoken.add(sectionOf(next))
  }
  return chosen.toSorted((a, b) => a.sentence.at - b.sentence.at).map(({ candidate }) => candidate)
}

/**
 * Proposes up to three sentences for one bullet beside the others, best first: the main news if no
 * other bullet tells it, then sections of which none speaks yet.
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
  const spoken = new Set([null, ...spokenFor(index, ranking, others)])
  const taken = others.map(({ text }) => ranking.vectorOf(text))
  const main = tellsMainNews(index, others) ? null : mainNews(index, pool)
  const plain = worthIn(index)
  // One that takes a place among others has to be read alone, whatever stands before it in the article.
  const worth = (one: Printable): number =>
    plain(one, []) -
    (index.article.sections.length > 0 ? 0 : (1 - STORY_LEANING) * one.sentence.leaning) +
    (spoken.has(sectionOf(one)) ? 0 : MISSING_SECTION)
  const proposals: Printable[] = main === null ? [] : [main]
  while (proposals.length < PROPOSALS) {
    const left = pool.filter((one) => !proposals.includes(one))
    const next = best(left, [...taken, ...proposals.map((one) => one.sentence.vector)], worth)
    if (next === null) break
    proposals.push(next)
  }
  return proposals.map(({ candidate }) => candidate)
}
