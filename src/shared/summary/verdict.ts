import type { Span } from '#shared/article/article.ts'
import type { KeyedFinding } from '#shared/checks/finding.ts'

/** What holding a bullet against the article gives. "unclear" is shown as "read it yourself". */
export type Status = 'supported' | 'partly' | 'unsupported' | 'unclear'

/** From best to worst; a bullet takes the worst status of its claims. */
export const STATUSES = [
  'supported',
  'unclear',
  'partly',
  'unsupported',
] as const satisfies readonly Status[]

/** A pair of stretches that say the same: in the bullet's text half and in the article. */
export interface AlignedSpan {
  /** UTF-16 offsets into the bullet's text half. */
  readonly bullet: { readonly start: number; readonly end: number }
  readonly article: Span
}

/** A sentence on which a bullet rests, with the words that agree. */
export interface Evidence {
  readonly sentenceId: string
  readonly spans: readonly AlignedSpan[]
}

/**
 * What became of a bullet's evidence since somebody last stood behind the bullet: "edited" says the same
 * in other words, "stale" says something else, is gone, or a newer figure stands beside it; "unknown"
 * where no baseline is kept.
 */
export type Freshness = 'unknown' | 'fresh' | 'edited' | 'stale'

export interface Verdict {
  readonly bulletId: string
  readonly status: Status
  /** What the words alone allow, before a finding lowers it. */
  readonly wordStatus: Status
  /** Share of the bullet's weighted content words that the evidence holds, 0 to 1. */
  readonly coverage: number
  /** Share of the bullet's words aligned in order with the best sentence, 0 to 1. */
  readonly closeness: number
  readonly evidence: readonly Evidence[]
  readonly freshness: Freshness
  readonly findings: readonly KeyedFinding[]
}
