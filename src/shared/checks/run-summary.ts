import { oncePer } from '#shared/once-per.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import type { Baseline } from '#shared/summary/baseline.ts'
import { type Comparison, compareBullet } from '#shared/summary/comparison.ts'
import { freshnessOf, sinceBaseline } from '#shared/summary/since.ts'
import { statusOfWords, worst } from '#shared/summary/status.ts'
import type { Status, Verdict } from '#shared/summary/verdict.ts'
import { bulletTextHash } from '#shared/workflow/acceptance.ts'
import type { CheckedBullet } from './check.ts'
import type { Finding, KeyedFinding } from './finding.ts'
import type { HouseStyle } from './house-style.ts'
import { keysIn } from './key.ts'
import { lowered } from './settle.ts'
import { bulletChecks, sinceChecks, summaryChecks } from './summary/all.ts'

/** What holding a summary against its article gives. */
export interface SummaryVerdict {
  /** One a bullet, in their order, each with its own findings. */
  readonly verdicts: readonly Verdict[]
  /** About the summary as a whole. */
  readonly findings: readonly KeyedFinding[]
}

const isOn = (style: HouseStyle, { id }: { readonly id: string }): boolean =>
  !style.off.includes(id)

const inStyle = (style: HouseStyle, finding: Finding): Finding => ({
  ...finding,
  severity: style.severity[finding.check] ?? finding.severity,
})

/** What the words of a bullet allow; of one that says nothing, nothing can be said. */
const wordStatusOf = ({ claims }: Comparison): Status =>
  claims.length === 0 ? 'unclear' : worst(claims.map(statusOfWords))

const compared = oncePer(
  (index: ArticleIndex, bullet: CheckedBullet): Comparison => compareBullet(index, bullet),
)

/** Stands for the baseline of a bullet that has none. */
const NO_BASELINE = {}

/** A bullet that is the same object is not judged again while all else stands. */
const judged = oncePer(
  (
    index: ArticleIndex,
    style: HouseStyle,
    bullet: CheckedBullet,
    baseline: Baseline | typeof NO_BASELINE,
  ): Verdict => {
    const comparison = compared(index, bullet)
    const keyed = keysIn(index.article)
    const findings = bulletChecks
      .filter((check) => isOn(style, check))
      .flatMap((check) => check.run(bullet, comparison, index, style))
      .map((finding) => keyed(inStyle(style, finding)))
    const wordStatus = wordStatusOf(comparison)
    const status = lowered(wordStatus, findings)
    const since =
      'evidence' in baseline && baseline.evidence.length > 0
        ? sinceBaseline(bullet, baseline, index, status)
        : null
    return {
      bulletId: bullet.id,
      status,
      wordStatus,
      coverage: comparison.coverage,
      closeness: comparison.closeness,
      evidence: comparison.evidence,
      freshness: since === null ? 'unknown' : freshnessOf(since),
      findings:
        since === null
          ? findings
          : [
              ...sinceChecks
                .filter((check) => isOn(style, check))
                .flatMap((check) => check.run(bullet, since, index))
                .map((finding) => keyed(inStyle(style, finding))),
              ...findings,
            ],
    }
  },
)

const textHashOf = oncePer((bullet: CheckedBullet) => bulletTextHash(bullet))

/** Only that of the very words: whoever stood behind others did not see these. */
const baselineFor = (
  bullet: CheckedBullet,
  baselines: readonly Baseline[],
): Baseline | typeof NO_BASELINE =>
  baselines.find(
    ({ bulletId, textHash }) => bulletId === bullet.id && textHash === textHashOf(bullet),
  ) ?? NO_BASELINE

const withFindings = (verdict: Verdict, findings: readonly KeyedFinding[]): Verdict =>
  findings.length === 0 ? verdict : { ...verdict, findings: [...verdict.findings, ...findings] }

/**
 * Holds every bullet of a summary against the article and runs the checks that the house style has on.
 * A bullet takes the worst status of its sentences; findings above "note" lower it.
 *
 * @param baselines what the bullets rested on when somebody last stood behind them, where that is known
 * @returns a verdict a bullet and the findings about all of them; pure, about 0.5 ms a bullet
 * @example checkSummary(bullets, indexArticle(article), houseStyle).verdicts[0]?.status
 */
export function checkSummary(
  bullets: readonly CheckedBullet[],
  index: ArticleIndex,
  style: HouseStyle,
  baselines: readonly Baseline[] = [],
): SummaryVerdict {
  const keyed = keysIn(index.article)
  const comparisons = bullets.map((bullet) => compared(index, bullet))
  const together = summaryChecks
    .filter((check) => isOn(style, check))
    .flatMap((check) => check.run(bullets, comparisons, index, style))
    .map((finding) => keyed(inStyle(style, finding)))
  return {
    verdicts: bullets.map((bullet) =>
      withFindings(
        judged(index, style, bullet, baselineFor(bullet, baselines)),
        together.filter(({ place }) => place.kind === 'bullet' && place.bulletId === bullet.id),
      ),
    ),
    findings: together.filter(({ place }) => place.kind !== 'bullet'),
  }
}
