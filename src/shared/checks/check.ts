import type { Article } from '#shared/article/article.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import type { Comparison } from '#shared/summary/comparison.ts'
import type { Since } from '#shared/summary/since.ts'
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
  /** Two or three words by which it is found in a list; in Indonesian also its word in a query. */
  readonly name: Message
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

/**
 * A check of the article alone: pure, and fast enough to run while one types. All checks run again 60 ms
 * after every pause, so a check that reads much says so in one of two ways: `scope: 'part'`, or, where
 * it compares one part with another, what it reads of a block goes through `oncePer` or `tokensIn`
 * (`#shared/once-per.ts`, `#shared/language/tokens-in.ts`): a block, sentence or passage that an edit
 * did not touch is the same object as before.
 */
export interface ArticleCheck extends Described {
  readonly examples: Examples<string>
  /** What its examples take for granted where the default house style has the rule off or empty. */
  readonly exampleStyle?: Partial<HouseStyle>
  /**
   * 'part': what it finds in an article is what it finds in the title, the excerpt and each block alone,
   * and only parts that changed are given to it again. It then reads `title`, `excerpt`, `blocks`,
   * `figures` and `sentences` (without their ordinals), no `lead`, `sections` or `dateline`, and is silent
   * about a title or excerpt that is empty, since each part is shown without the others
   * (article-parts.ts; held by tests/unit/checks/parts.test.ts). Left out: it reads the article as a whole.
   */
  readonly scope?: 'part'
  readonly run: (article: Article, style: HouseStyle) => readonly Finding[]
}

/** What a check reads of a bullet. */
export type CheckedBullet = Pick<Bullet, 'id' | 'heading' | 'text' | 'glued'>

/** What happens to an article under its bullets. */
export interface SinceExample extends SummaryExample {
  /** The article when somebody last stood behind the bullets; `article` is how it reads now. */
  readonly before: string
}

/**
 * A check of what became of the article under a bullet since somebody last stood behind it. It says
 * that an editor has to look again, not that the bullet is less supported.
 */
export interface SinceCheck extends Described {
  readonly examples: Examples<SinceExample>
  readonly run: (bullet: CheckedBullet, since: Since, index: ArticleIndex) => readonly Finding[]
}

/** A check of one bullet, given how it compares with the article. */
export interface BulletCheck extends Described {
  readonly examples: Examples<SummaryExample>
  /** The best status that a bullet with such a finding can have, unless the finding is a note. */
  readonly ceiling: Status
  /** That of a variant which is less sure: "read it yourself" where a freely told bullet decides nothing. */
  readonly ceilings?: Readonly<Record<string, Status>>
  readonly run: (
    bullet: CheckedBullet,
    comparison: Comparison,
    index: ArticleIndex,
    style: HouseStyle,
  ) => readonly Finding[]
}

/** A check of all bullets together; what it finds about one of them stands with that one. */
export interface SummaryCheck extends Described {
  readonly examples: Examples<SummaryExample>
  readonly run: (
    bullets: readonly CheckedBullet[],
    comparisons: readonly Comparison[],
    index: ArticleIndex,
    style: HouseStyle,
  ) => readonly Finding[]
}
