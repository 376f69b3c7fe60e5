import type { CheckedBullet } from '#shared/checks/check.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import type { Verdict } from '#shared/summary/verdict.ts'

const verdictOn = (
  bullet: CheckedBullet,
  index: ArticleIndex,
  style: HouseStyle,
): Verdict | undefined => checkSummary([bullet], index, style).verdicts[0]

/** The article as if it had no other sentences than these. */
function onlyWith({ article }: ArticleIndex, ids: ReadonlySet<string>): ArticleIndex {
  const isCited = ({ id }: { readonly id: string }): boolean => ids.has(id)
  return indexArticle({
    ...article,
    lead: article.lead.filter(isCited),
    sections: article.sections.map((section) => ({
      ...section,
      sentences: section.sentences.filter(isCited),
    })),
    sentences: article.sentences.filter(isCited),
  })
}

/** How a bullet stands against the article, and on which sentences it rests. */
export interface Held {
  readonly verdict: Verdict
  /** Ids of sentences: those that were cited where they hold it, else those that do. */
  readonly evidence: readonly string[]
  /** The cited sentences do not hold it, but others do. */
  readonly mended: boolean
}

/**
 * Holds a bullet against the sentences that a model cited and against the whole article. The findings
 * are the whole article's, as the editor will see them; what is cited decides on the evidence.
 *
 * @param cited ids of sentences
 * @example heldAgainst(bullet, ['b1:0-24'], index, houseStyle)?.mended // false
 */
export function heldAgainst(
  bullet: CheckedBullet,
  cited: readonly string[],
  index: ArticleIndex,
  style: HouseStyle,
): Held | null {
  const verdict = verdictOn(bullet, index, style)
  if (verdict === undefined) return null
  const found = verdict.evidence.map(({ sentenceId }) => sentenceId)
  if (cited.length === 0) return { verdict, evidence: found, mended: false }
  const alone = verdictOn(bullet, onlyWith(index, new Set(cited)), style)
  const known = new Set(verdict.findings.map(({ check }) => check))
  const holds =
    alone?.status === verdict.status && alone.findings.every(({ check }) => known.has(check))
  if (holds || verdict.status !== 'supported') return { verdict, evidence: cited, mended: false }
  return { verdict, evidence: found, mended: found.some((id) => !cited.includes(id)) }
}
