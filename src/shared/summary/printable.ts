import { furnitureOf } from '#shared/checks/article/furniture-lines.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import type { ArticleIndex } from './article-index.ts'
import { bulletText } from './bullet-text.ts'
import { type RankedSentence, type Ranking, STORY_LEANING } from './rank.ts'
import type { Candidate } from './summary.ts'
import { likeness, type WordVector } from './word-vector.ts'

/** How much a candidate loses by being like what is kept (maximal marginal relevance). */
const REDUNDANCY = 0.35
/** Two texts this alike say the same. */
export const SAME = 0.6

/** "Kecewa." says nothing by itself. */
const FEWEST_WORDS = 3

/** A sentence that can be printed, and how it would read. */
export interface Printable {
  readonly sentence: RankedSentence
  readonly candidate: Candidate
  /** Whether it keeps to the house style's length. */
  readonly fits: boolean
}

/**
 * The section that a sentence stands in, or null for the lead.
 *
 * @example pool.filter((one) => sectionOf(one) === null)
 */
export const sectionOf = ({ sentence }: Printable): number | null =>
  sentence.indexed.sentence.section

/**
 * Lists how the sentences of an article would read as bullets, without single words, rows of a
 * table, which are no sentence to print, and lines of a copied page.
 *
 * @example printable(index, rankSentences(index), houseStyle).filter(({ fits }) => fits)
 */
export const printable = (
  { article }: ArticleIndex,
  { sentences }: Ranking,
  style: HouseStyle,
): readonly Printable[] => {
  const tables = new Set(article.blocks.flatMap(({ id, kind }) => (kind === 'table' ? [id] : [])))
  return sentences.flatMap((sentence) => {
    const { id, blockId, section, text } = sentence.indexed.sentence
    const words = sentence.indexed.reading.tokens.filter(isWordlike).length
    if (tables.has(blockId) || words < FEWEST_WORDS || furnitureOf(text, style) !== null) return []
    const bullet = bulletText(text, style.bullets.maxLength)
    const heading = section === null ? '' : (article.sections[section]?.heading ?? '')
    const candidate = { heading, text: bullet.text, sentences: [id] }
    return [{ sentence, candidate, fits: bullet.fits }]
  })
}

/** Half a quotation stays broken wherever it stands. */
const BROKEN = 1

/**
 * Says how good a sentence is beside others of its article. Without sections the whole article is a
 * lead: its order tells what comes first, and a sentence that leans on the one before it ("Ia ...") is
 * no worse than others where that one is the point before.
 *
 * @param chosen sentences that are points of the same summary
 * @example worthIn(index)(printable, [])
 */
export const worthIn =
  ({ article }: ArticleIndex) =>
  ({ sentence }: Printable, chosen: readonly Printable[]): number => {
    if (article.sections.length > 0) return sentence.score
    const follows = chosen.some((one) => one.sentence.at === sentence.at - 1)
    const refund = follows && sentence.leaning < BROKEN ? STORY_LEANING * sentence.leaning : 0
    return sentence.storyScore + refund
  }

/**
 * Picks the best of the sentences that fit, beside what is taken already; null when each would repeat it.
 *
 * @example best(pool, [], worthIn(index))?.candidate.text
 */
export function best(
  pool: readonly Printable[],
  taken: readonly WordVector[],
  worth: (printable: Printable) => number,
): Printable | null {
  let top: Printable | null = null
  let topValue = Number.NEGATIVE_INFINITY
  for (const one of pool) {
    const near = Math.max(0, ...taken.map((vector) => likeness(one.sentence.vector, vector)))
    const value = worth(one) - REDUNDANCY * near
    if (one.fits && near <= SAME && value > topValue) [top, topValue] = [one, value]
  }
  return top
}
