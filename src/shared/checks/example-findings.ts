import { indexArticle } from '#shared/summary/article-index.ts'
import { type Baseline, baselineOf } from '#shared/summary/baseline.ts'
import { compareBullet } from '#shared/summary/comparison.ts'
import { bulletTextHash } from '#shared/workflow/acceptance.ts'
import type {
  ArticleCheck,
  BulletCheck,
  CheckedBullet,
  SinceCheck,
  SinceExample,
  SummaryCheck,
  SummaryExample,
} from './check.ts'
import { exampleArticle } from './example-article.ts'
import type { Finding } from './finding.ts'
import { checkSummary } from './run-summary.ts'
import { defaultHouseStyle } from './style/default-house-style.ts'

/** What a check finds in one of its own bad examples. */
export interface ExampleFinding<T> {
  readonly example: T
  readonly finding: Finding
}

/** The examples of summaries take points of at most this length for granted, in UTF-16 units. */
const summaryStyle = {
  ...defaultHouseStyle,
  bullets: { ...defaultHouseStyle.bullets, maxLength: 200 },
}

const bulletsOf = ({ bullets }: SummaryExample): readonly CheckedBullet[] =>
  bullets.map((bullet, at) => ({
    id: `p${at}`,
    glued: false,
    ...(typeof bullet === 'string' ? { heading: '', text: bullet } : bullet),
  }))

/**
 * Runs a check of the article over its bad examples: what it says by itself, before any newsroom gives
 * it another severity.
 *
 * @example articleExamples(noTitle)[0]?.finding.severity // 'blocker'
 */
export function articleExamples({
  examples,
  exampleStyle,
  run,
}: ArticleCheck): readonly ExampleFinding<string>[] {
  const style = { ...defaultHouseStyle, ...exampleStyle }
  return examples.bad.flatMap((example) =>
    run(exampleArticle(example), style).map((finding) => ({ example, finding })),
  )
}

/**
 * Runs a check of single bullets over its bad examples, as `articleExamples` does.
 *
 * @example bulletExamples(noFullStop)[0]?.finding.words
 */
export const bulletExamples = ({
  examples,
  run,
}: BulletCheck): readonly ExampleFinding<SummaryExample>[] =>
  examples.bad.flatMap((example) => {
    const index = indexArticle(exampleArticle(example.article))
    return bulletsOf(example).flatMap((bullet) =>
      run(bullet, compareBullet(index, bullet), index, summaryStyle).map((finding) => ({
        example,
        finding,
      })),
    )
  })

/**
 * Runs a check of all bullets together over its bad examples, as `articleExamples` does.
 *
 * @example summaryExamples(repeatedPoint)[0]?.finding.variant
 */
export const summaryExamples = ({
  examples,
  run,
}: SummaryCheck): readonly ExampleFinding<SummaryExample>[] =>
  examples.bad.flatMap((example) => {
    const index = indexArticle(exampleArticle(example.article))
    const bullets = bulletsOf(example)
    const comparisons = bullets.map((bullet) => compareBullet(index, bullet))
    return run(bullets, comparisons, index, summaryStyle).map((finding) => ({ example, finding }))
  })

/** What the desk keeps of the bullets of an example once somebody stood behind them. */
function baselinesOf({ before, bullets }: SinceExample): readonly Baseline[] {
  const index = indexArticle(exampleArticle(before))
  const given = bulletsOf({ article: before, bullets })
  const { verdicts } = checkSummary(given, index, summaryStyle)
  return given.flatMap((bullet, at) => {
    const verdict = verdicts[at]
    if (verdict === undefined) return []
    const mark = { at: '2026-03-02T12:00:00.000Z', by: '' }
    const textHash = bulletTextHash(bullet)
    return [{ bulletId: bullet.id, textHash, ...baselineOf(bullet.text, verdict, index), ...mark }]
  })
}

/**
 * Runs a check of what became of the article under its bullets over its bad examples, as
 * `articleExamples` does.
 *
 * @example sinceExamples(newerFigure)[0]?.finding.severity
 */
export const sinceExamples = ({
  id,
  examples,
}: SinceCheck): readonly ExampleFinding<SummaryExample>[] =>
  examples.bad.flatMap((example) => {
    const index = indexArticle(exampleArticle(example.article))
    const baselines = baselinesOf(example)
    const { verdicts } = checkSummary(bulletsOf(example), index, summaryStyle, baselines)
    return verdicts
      .flatMap(({ findings }) => findings)
      .filter(({ check }) => check === id)
      .map((finding) => ({ example, finding }))
  })
