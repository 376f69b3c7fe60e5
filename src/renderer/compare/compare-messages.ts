import type { Article } from '#shared/article/article.ts'
import type { Content } from '#shared/article/content.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { SummaryVerdict } from '#shared/checks/run-summary.ts'
import type { VersionComparison } from '#shared/summary/compare-versions.ts'
import type { BulletPair } from '#shared/summary/pair-bullets.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Side } from './side.ts'

/** What the worker is given to hold two versions against the article and each other. */
export interface CompareInput extends Readonly<Record<Side, readonly Bullet[]>> {
  readonly content: Content
  readonly style: HouseStyle
  /** The bullets of the version that counts: what a bullet is taken into. */
  readonly current: readonly Bullet[]
  /** Keys of the findings that an editor has dismissed with a reason. */
  readonly dismissed: readonly string[]
}

/** Two versions as the worker found them. */
export interface Compared extends Readonly<Record<Side, SummaryVerdict>> {
  readonly article: Article
  readonly comparison: VersionComparison
  /** Which bullet of the version that counts (`right` of each pair) answers one of that side (`left`). */
  readonly answers: Readonly<Record<Side, readonly BulletPair[]>>
}

export interface CompareRequest {
  readonly kind: 'compare'
  readonly id: number
  readonly input: CompareInput
}

export interface CompareReply {
  readonly kind: 'compare'
  readonly id: number
  readonly compared: Compared
}
