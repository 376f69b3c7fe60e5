import type { DecisionAction } from '#shared/workflow/status.ts'
import type { Draw } from './draw.ts'

/** What will be done to a draft, and how many ms after it came. */
export interface Fate {
  readonly begins: number | null
  readonly acts: readonly { readonly action: DecisionAction; readonly after: number }[]
}

const HOUR = 3_600_000

/** Most are published within two days; some wait for nobody, some for a writer, some are turned away. */
export function fateOf(draw: Draw): Fate {
  const lot = draw.below(100)
  if (lot < 6) return { begins: null, acts: [] }
  const begins = HOUR * (1 + draw.below(30)) + draw.below(HOUR)
  const decided = begins + HOUR * (1 + draw.below(20)) + draw.below(HOUR)
  const act = (action: DecisionAction, later = 0) => ({ action, after: decided + later })
  const fate = (...acts: Fate['acts']): Fate => ({ begins, acts })
  if (lot < 18) return fate(act('reject'))
  if (lot < 23) return fate(act('reject-may-return'))
  if (lot < 31) return fate(act('request-changes'))
  if (lot < 34) return fate(act('hold'))
  if (lot < 38) return fate(act('approve'))
  return fate(act('approve'), act('publish', HOUR * (1 + draw.below(8))))
}
