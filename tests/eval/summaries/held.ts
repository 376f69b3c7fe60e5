import type { HouseStyle } from '#shared/checks/house-style.ts'
import { checkSummary } from '#shared/checks/run-summary.ts'
import { lengthOf } from '#shared/proposal/form-faults.ts'
import type { ArticleIndex } from '#shared/summary/article-index.ts'
import { nearCopyOf } from '#shared/summary/near-copy.ts'
import { type Rouge, rouge } from './rouge.ts'

/** A summary, and what it cost. */
export interface Kept {
  readonly texts: readonly string[]
  readonly ms: number
  readonly tokens: number | null
  /** Bullets of a model that two repairs did not mend. */
  readonly faults: number
}

/** What one summary is like. */
export interface Measured {
  readonly bullets: number
  readonly tellsLead: boolean
  readonly supported: number
  /** Findings of the bullets, notes left out. */
  readonly findings: number
  readonly blockers: number
  /** Characters as a reader sees them, all bullets together. */
  readonly length: number
  /** Bullets that nearly repeat one before them. */
  readonly repeats: number
  readonly faults: number
  readonly ms: number
  readonly tokens: number | null
  readonly rouge: Rouge | null
}

/** From this share of words two bullets say the same. */
const SAME = 0.7

/** Holds a summary against its article and, where there is one, against a reference. */
export function held(
  { texts, ms, tokens, faults }: Kept,
  index: ArticleIndex,
  style: HouseStyle,
  reference: readonly string[],
): Measured {
  const bullets = texts.map((text, at) => ({ id: `p${at}`, heading: '', text, glued: false }))
  const { verdicts, findings } = checkSummary(bullets, index, style)
  const all = verdicts.flatMap((verdict) => verdict.findings)
  const before = (at: number) => texts.slice(0, at).map((text) => ({ text, from: SAME }))
  return {
    bullets: texts.length,
    tellsLead: !findings.some(({ check }) => check === 'summary/lead-missing'),
    supported: verdicts.filter(({ status }) => status === 'supported').length,
    findings: all.filter(({ severity }) => severity !== 'note').length,
    blockers: all.filter(({ severity }) => severity === 'blocker').length,
    length: texts.reduce((sum, text) => sum + lengthOf(text), 0),
    repeats: texts.filter((text, at) => nearCopyOf(text, before(at)) !== null).length,
    faults,
    ms,
    tokens,
    rouge: reference.length === 0 ? null : rouge(texts, reference),
  }
}
