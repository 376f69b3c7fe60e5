import type { Severity } from '#shared/checks/finding.ts'
import type { Day } from '#shared/statistics/time-zone.ts'
import type { DraftStatus } from '#shared/workflow/status.ts'
import type { AgeRange } from './age-range.ts'
import type { NumberRange } from './number-range.ts'
import type { SearchPart } from './parts.ts'

/** Words that stand in a row; one alone is the usual case. */
export interface Term {
  /** As they are compared (tokens.ts); never empty. */
  readonly words: readonly string[]
  /** The last word is only the beginning of one. */
  readonly isPrefix: boolean
  /** Where they must stand; null for anywhere. */
  readonly part: SearchPart | null
  readonly isExcluded: boolean
}

/** Came back from its writer; has a point that AI made; reads like somebody else's draft. */
export type Trait = 'resubmitted' | 'ai' | 'near'

/** Whose task a draft is: the asker's, anybody's, nobody's, or that of an editor who has these words in the name. */
export type Who = 'own' | 'anybody' | 'nobody' | { readonly named: string }

/** What a draft must be, or, excluded, must not be. */
export type Condition =
  | { readonly kind: 'status'; readonly statuses: readonly DraftStatus[] }
  /** Submitted from the first day to the last, both included; null for an open end. */
  | { readonly kind: 'date'; readonly from: Day | null; readonly to: Day | null }
  /** One of these checks found something that nobody answered. */
  | { readonly kind: 'finding'; readonly checks: readonly string[] }
  | { readonly kind: 'severity'; readonly severity: Severity }
  /** In one of these sections of the newsroom (category-key.ts). */
  | { readonly kind: 'category'; readonly categories: readonly string[] }
  /** Came in so many hours ago. */
  | ({ readonly kind: 'age' } & AgeRange)
  | ({ readonly kind: 'blockers' } & NumberRange)
  /** Put off until the first day to the last, both included; null for an open end. */
  | { readonly kind: 'held'; readonly from: Day | null; readonly to: Day | null }
  | { readonly kind: 'trait'; readonly trait: Trait; readonly has: boolean }
  | { readonly kind: 'holder'; readonly who: Who }
  /** It has one of these tags (tag/tag.ts). */
  | { readonly kind: 'tag'; readonly tags: readonly string[] }

export type Filter = Condition & { readonly isExcluded: boolean }

/** What is wrong with a stretch of a query; the rest of it counts all the same. */
export type FaultKind =
  | 'open-quote'
  | 'no-value'
  | 'no-word'
  | 'unknown-field'
  | 'unknown-status'
  | 'unknown-finding'
  | 'wrong-date'
  | 'turned-dates'
  | 'wrong-age'
  | 'wrong-number'
  | 'turned-numbers'
  | 'neither-yes-nor-no'
  | 'only-excluded'

export interface Fault {
  readonly kind: FaultKind
  /** UTF-16 offsets into the query. */
  readonly start: number
  readonly end: number
  /** What may have been meant; '' where nothing is near. */
  readonly meant: string
}

/** A query as it was read. */
export interface SearchQuery {
  readonly terms: readonly Term[]
  readonly filters: readonly Filter[]
  readonly faults: readonly Fault[]
}

/** Whether nothing is asked for, so that everything is listed. */
export const isEmptyQuery = ({ terms, filters }: SearchQuery): boolean =>
  terms.length === 0 && filters.length === 0
