import type { AuditFilter } from '#shared/contract/audit.ts'
import type { AuditKind } from '#shared/contract/audit-kinds.ts'

/** How far back one looks. */
export const PERIODS = ['all', 'day', 'week', 'month'] as const
export type Period = (typeof PERIODS)[number]

const DAYS: Readonly<Record<Period, number | null>> = { all: null, day: 1, week: 7, month: 30 }

/** What is chosen over the trail. */
export interface Chosen {
  readonly kind: AuditKind | 'all'
  /** A name as it stands in the trail; null: anybody. */
  readonly by: string | null
  readonly period: Period
}

export const NOTHING_CHOSEN: Chosen = { kind: 'all', by: null, period: 'all' }

const DAY_MS = 86_400_000

/** What the desk is asked for; the period is counted back from `now`, in ms since 1970. */
export function filterOf(draftId: string | null, chosen: Chosen, now: number): AuditFilter {
  const days = DAYS[chosen.period]
  return {
    draftId,
    kind: chosen.kind === 'all' ? null : chosen.kind,
    by: chosen.by,
    since: days === null ? null : new Date(now - days * DAY_MS).toISOString(),
  }
}
