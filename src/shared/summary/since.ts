import type { ArticleIndex } from './article-index.ts'
import type { Baseline } from './baseline.ts'
import { driftOf, type SentenceDrift } from './drift.ts'
import { type NewerFigure, newerFigures } from './newer-figures.ts'
import type { Bullet } from './summary.ts'
import { type Freshness, STATUSES, type Status } from './verdict.ts'

/** What became of the article under a bullet since its baseline. */
export interface Since {
  /** Sentences that read otherwise or are gone; those that stand are not among them. */
  readonly sentences: readonly SentenceDrift[]
  readonly newer: readonly NewerFigure[]
  /** A sentence was edited and the bullet has a worse status than before. */
  readonly isWorse: boolean
}

const sentenceIds = (drifts: readonly SentenceDrift[]): ReadonlySet<string> =>
  new Set(drifts.flatMap((drift) => (drift.kind === 'changed' ? [drift.after.id] : [])))

/**
 * Holds an article against the baseline of a bullet.
 *
 * @param status the bullet's status as the article reads now
 * @example sinceBaseline(bullet, baseline, index, 'supported').sentences // [] while the evidence stands
 */
export function sinceBaseline(
  bullet: Pick<Bullet, 'text'>,
  baseline: Baseline,
  index: ArticleIndex,
  status: Status,
): Since {
  const sentences = driftOf(baseline, index)
  return {
    sentences,
    newer: newerFigures(bullet, baseline, index, sentenceIds(sentences)),
    isWorse: sentences.length > 0 && STATUSES.indexOf(status) > STATUSES.indexOf(baseline.status),
  }
}

/**
 * Says in one word what became of it.
 *
 * @example freshnessOf({ sentences: [], newer: [], isWorse: false }) // 'fresh'
 */
export function freshnessOf({ sentences, newer, isWorse }: Since): Freshness {
  const isOther = (drift: SentenceDrift): boolean =>
    drift.kind === 'vanished' || drift.words?.changesFacts === true
  if (newer.length > 0 || isWorse || sentences.some(isOther)) return 'stale'
  return sentences.length > 0 ? 'edited' : 'fresh'
}
