import { readArticle } from '#shared/article/read.ts'
import type { CheckedBullet } from '#shared/checks/check.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { indexArticle } from '#shared/summary/article-index.ts'
import type { Baseline } from '#shared/summary/baseline.ts'
import { extractSummary } from '#shared/summary/extract.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { aContent, houseStyle } from '../../../fixtures/an-article.ts'
import { baselinesOn } from '../../../fixtures/baselines.ts'

const indexOf = (text: string) => indexArticle(readArticle(aContent(text)))

export const bullet = (text: string, id = 'p1'): CheckedBullet => ({
  id,
  heading: '',
  text,
  glued: false,
})

/** Bullets that the desk makes of an article: each rests on one sentence, word for word. */
export const bulletsOf = (text: string): readonly CheckedBullet[] =>
  extractSummary(indexOf(text), houseStyle, []).map((made, at) => bullet(made.text, `p${at}`))

/** Every sentence of an article as a bullet. */
export const everySentence = (text: string): readonly CheckedBullet[] =>
  indexOf(text).article.sentences.map((sentence, at) => bullet(sentence.text, `p${at}`))

/** An article with bullets, and what is kept when somebody stands behind them beside it. */
export interface Seen {
  readonly text: string
  readonly bullets: readonly CheckedBullet[]
  readonly baselines: readonly Baseline[]
  /** Under each bullet, as printed. */
  readonly sentences: readonly (readonly string[])[]
}

/** What is kept when somebody stands behind bullets beside an article. */
export const seen = (text: string, bullets: readonly CheckedBullet[]): Seen => ({
  text,
  bullets,
  baselines: baselinesOn(indexOf(text), bullets),
  sentences: bullets.map((one) => evidenceTexts(text, one)),
})

/** Verdicts on the bullets as the article reads `after`. */
export const verdictsAfter = (
  after: string,
  { bullets, baselines }: Pick<Seen, 'bullets' | 'baselines'>,
): readonly Verdict[] => checkSummary(bullets, indexOf(after), houseStyle, baselines).verdicts

function evidenceTexts(text: string, one: CheckedBullet): readonly string[] {
  const index = indexOf(text)
  const ids = new Set(
    checkSummary([one], index, houseStyle).verdicts[0]?.evidence.map(
      ({ sentenceId }) => sentenceId,
    ),
  )
  return index.article.sentences.filter(({ id }) => ids.has(id)).map((sentence) => sentence.text)
}
