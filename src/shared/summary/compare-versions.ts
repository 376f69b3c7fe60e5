import type { ArticleIndex } from './article-index.ts'
import {
  type Extent,
  extentOf,
  type Glance,
  glanceOf,
  type JudgedVersion,
  restingOn,
} from './glance.ts'
import { type BulletPair, pairBullets, type RestingBullet } from './pair-bullets.ts'

/** Which of two versions rests on a sentence. */
export type Cover = 'left' | 'right' | 'both'

/** Two versions of a summary held against each other and against the article. */
export interface VersionComparison {
  readonly pairs: readonly BulletPair[]
  /** By sentence id, in reading order; a sentence that neither rests on is not among them. */
  readonly cover: Readonly<Record<string, Cover>>
  readonly extent: Extent
  readonly left: Glance
  readonly right: Glance
}

/**
 * The bullets of a version with the sentences that each rests on.
 *
 * @example pairBullets(resting(left), resting(right))
 */
export const resting = ({
  bullets,
  verdicts,
}: Pick<JudgedVersion, 'bullets' | 'verdicts'>): readonly RestingBullet[] =>
  bullets.map(({ id, heading, text }) => {
    const evidence = verdicts.find(({ bulletId }) => bulletId === id)?.evidence ?? []
    return { id, heading, text, sentences: evidence.map(({ sentenceId }) => sentenceId) }
  })

/**
 * Holds two versions against each other: which bullets answer each other, which sentences of the
 * article each rests on, and both at a glance. Pure; the verdicts are those of `checkSummary`.
 *
 * @example compareVersions(left, right, index).cover['b2:0-84'] // 'both'
 */
export function compareVersions(
  left: JudgedVersion,
  right: JudgedVersion,
  index: ArticleIndex,
): VersionComparison {
  const onLeft = restingOn(left.verdicts)
  const onRight = restingOn(right.verdicts)
  const coverOf = (id: string): Cover | null =>
    onLeft.has(id) ? (onRight.has(id) ? 'both' : 'left') : onRight.has(id) ? 'right' : null
  return {
    pairs: pairBullets(resting(left), resting(right)),
    cover: Object.fromEntries(
      index.article.sentences.flatMap(({ id }) => {
        const cover = coverOf(id)
        return cover === null ? [] : [[id, cover]]
      }),
    ),
    extent: extentOf(index.article),
    left: glanceOf(left, index),
    right: glanceOf(right, index),
  }
}
