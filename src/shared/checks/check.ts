import type { Article } from '#shared/article/article.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import type { Comparison } from '#shared/summary/comparison.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Status } from '#shared/summary/verdict.ts'
import type { Finding } from './finding.ts'
import type { HouseStyle } from './house-style.ts'

/** A message in both interface languages; `{name}` is replaced by the finding's parameter. */
export interface Message {
  readonly id: string
  readonly en: string
}

interface Described {
  /** Kebab-case after the family, for example `article/no-title`. */
  readonly id: string
  /** By variant; a check with one message calls it `default`. */
  readonly messages: Readonly<Record<string, Message>>
}

/** What must stay silent and what must be found; the check's own test runs both. */
interface Examples<T> {
  readonly good: readonly T[]
  readonly bad: readonly T[]
}

/** Plain text as a writer sends it; a paragraph that begins with "## " is a section heading. */
export interface SummaryExample {
  readonly article: string
  /** The text half alone, or both halves. */
  readonly bullets: readonly (string | { readonly heading: string; readonly text: string })[]
}

/** A check of the article alone: pure, and fast enough to run while one types. */
export interface ArticleCheck extends Described {
  readonly examples: Examples<string>
  readonly run: (article: Article, style: HouseStyle) => readonly Finding[]
}

/** What a check reads of a bullet. */
export type CheckedBullet = Pick<Bullet, 'id' | 'heading' | 'text' | 'glued'>

/** A check of one bullet, given how it compares with the article. */
export interface BulletCheck extends Described {
  readonly examples: Examples<SummaryExample>
  /** The best status that a bullet with such a finding can have, unless the finding is a note. */
  readonly ceiling: Status
  readonly run: (
    bullet: CheckedBullet,
    comparison: Comparison,
    index: ArticleIndex,
    style: HouseStyle,
  ) => readonly Finding[]
}

/** A check of all bullets together. */
export interface SummaryCheck extends Described {
  readonly examples: Examples<SummaryExample>
  readonly run: (
    bullets: readonly CheckedBullet[],
    comparisons: readonly Comparison[],
    index: ArticleIndex,
    style: HouseStyle,
  ) => readonly Finding[]
}
