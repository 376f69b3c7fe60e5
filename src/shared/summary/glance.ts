import type { Article } from '#shared/article/article.ts'
import type { Finding, Severity } from '#shared/checks/finding.ts'
import type { ArticleIndex } from './article-index.ts'
import { findMissingLead } from './lead.ts'
import type { Bullet } from './summary.ts'
import type { Verdict } from './verdict.ts'

/** How much of the article there is to cover. */
export interface Extent {
  /** Sections with at least one sentence; the lead is none. */
  readonly sections: number
  /** Sentences of lead and sections. */
  readonly sentences: number
}

/** One version at a glance: what it covers and what it has wrong. */
export interface Glance {
  /** What it rests on, of the article's extent. */
  readonly covered: Extent
  /** Whether some bullet tells the main news; `none` for an article that has no lead. */
  readonly lead: 'told' | 'untold' | 'none'
  /** How many findings, those about the summary as a whole included. */
  readonly findings: Readonly<Record<Severity, number>>
}

/** A version held against the article. */
export interface JudgedVersion {
  readonly bullets: readonly Pick<Bullet, 'id' | 'heading' | 'text'>[]
  readonly verdicts: readonly Pick<Verdict, 'bulletId' | 'evidence' | 'findings'>[]
  /** About the summary as a whole. */
  readonly findings: readonly Pick<Finding, 'severity'>[]
}

/**
 * The ids of the sentences on which the bullets of a version rest.
 *
 * @example restingOn(verdicts).has(article.lead[0].id)
 */
export const restingOn = (verdicts: readonly Pick<Verdict, 'evidence'>[]): ReadonlySet<string> =>
  new Set(verdicts.flatMap(({ evidence }) => evidence.map(({ sentenceId }) => sentenceId)))

const extentWhere = (article: Article, counts: (sentenceId: string) => boolean): Extent => ({
  sections: article.sections.filter(({ sentences }) => sentences.some(({ id }) => counts(id)))
    .length,
  sentences: article.sentences.filter(({ id }) => counts(id)).length,
})

/**
 * How many sections and sentences an article has.
 *
 * @example extentOf(article) // { sections: 3, sentences: 21 }
 */
export const extentOf = (article: Article): Extent => extentWhere(article, () => true)

/**
 * Puts what a version covers and what it has wrong into a few numbers.
 *
 * The lead counts as told by the rule of the check "lead-missing" (lead.ts), whether the house style
 * has that check on or not.
 *
 * @example glanceOf(version, index).lead // 'untold'
 */
export function glanceOf(version: JudgedVersion, index: ArticleIndex): Glance {
  const resting = restingOn(version.verdicts)
  const texts = version.bullets.map(({ heading, text }) => `${heading} ${text}`)
  const findings = [...version.verdicts.flatMap((verdict) => verdict.findings), ...version.findings]
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return {
    covered: extentWhere(index.article, (id) => resting.has(id)),
    lead:
      index.article.lead.length === 0
        ? 'none'
        : findMissingLead(texts, index) === null
          ? 'told'
          : 'untold',
    findings: { blocker: count('blocker'), warning: count('warning'), note: count('note') },
  }
}
