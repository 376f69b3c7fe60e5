import type { Article } from '#shared/article/article.ts'
import type { Content } from '#shared/article/content.ts'
import { countWords } from '#shared/article/plain-text.ts'
import { readArticle } from '#shared/article/read.ts'
import type { KeyedFinding } from '#shared/checks/finding.ts'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { checkArticle } from '#shared/checks/run-article.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { type ArticleIndex, indexArticle } from '#shared/summary/article-index.ts'
import type { Baseline } from '#shared/summary/baseline.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import type { Verdict } from '#shared/summary/verdict.ts'
import { type Dismissal, openFindings } from '#shared/workflow/dismissal.ts'
import { distinctFindings } from '../store/draft-findings.ts'
import type { Digest } from '../store/drafts.ts'

/** What the checks say of a content with its summary; the desk never takes it from a caller. */
export interface Assessment {
  readonly article: Article
  readonly index: ArticleIndex
  readonly verdicts: readonly Verdict[]
  /** Of the article, of the summary as a whole, and of each bullet. */
  readonly findings: readonly KeyedFinding[]
  /** Those that no editor has dismissed. */
  readonly open: readonly KeyedFinding[]
}

/** What is held against each other. */
export interface Assessed {
  readonly content: Content
  readonly bullets: readonly Bullet[]
  readonly baselines: readonly Baseline[]
}

const NO_SUMMARY = { verdicts: [], findings: [] } as const

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Without a summary there is nothing that could miss the lead, so it has no findings of its own. */
export function assess(
  { content, bullets, baselines }: Assessed,
  style: HouseStyle,
  dismissals: readonly Dismissal[] = [],
): Assessment {
  const article = readArticle(content)
  const index = once(() => indexArticle(article))
  const { verdicts, findings: ofSummary } =
    bullets.length > 0 ? checkSummary(bullets, index(), style, baselines) : NO_SUMMARY
  const findings = [
    ...checkArticle(article, style),
    ...ofSummary,
    ...verdicts.flatMap((verdict) => verdict.findings),
  ]
  return {
    article,
    // A third of the work, and without a summary nothing is looked up in it.
    get index() {
      return index()
    },
    verdicts,
    findings,
    open: openFindings(findings, dismissals),
  }
}

export const indexOf = (content: Content): ArticleIndex => indexArticle(readArticle(content))

/** What the queue shows of it. */
export function digestOf({ article, open }: Assessment): Digest {
  const count = (severity: KeyedFinding['severity']): number =>
    open.filter((finding) => finding.severity === severity).length
  return {
    title: article.title,
    opening: opening(article),
    words: countWords(article),
    blockers: count('blocker'),
    warnings: count('warning'),
    findings: distinctFindings(open),
  }
}

/** Length to which the first sentence is cut for a queue line, in UTF-16 units. */
const OPENING_LENGTH = 120

function opening({ sentences, blocks }: Article): string {
  const text = sentences[0]?.text ?? blocks.find((block) => block.text !== '')?.text ?? ''
  if (text.length <= OPENING_LENGTH) return text
  const cut = text.lastIndexOf(' ', OPENING_LENGTH)
  return `${text.slice(0, cut > 0 ? cut : OPENING_LENGTH)}…`
}
