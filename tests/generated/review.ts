import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { DecisionAction, DraftStatus } from '#shared/workflow/status.ts'
import { STATUS_AFTER } from '#shared/workflow/transition.ts'
import type { Draw } from './draw.ts'
import { fateOf } from './fate.ts'

/** A decision that will be taken. */
export interface Taken {
  readonly id: string
  /** Whether it is the first decision on the draft, the second, ... */
  readonly place: number
  readonly action: DecisionAction
  readonly from: DraftStatus
  readonly at: string
  readonly by: string
  readonly reasons: readonly string[]
}

/** What an editor will do to a draft. */
export interface Review {
  readonly by: string
  /** As ISO UTC; null for one that nobody begins. */
  readonly begins: string | null
  readonly taken: readonly Taken[]
}

/** @param came when the draft came, in ms */
export function reviewOf(draw: Draw, came: number, by: string, style: HouseStyle): Review {
  const { begins, acts } = fateOf(draw)
  const after = (ms: number) => new Date(came + ms).toISOString()
  return {
    by,
    begins: begins === null ? null : after(begins),
    taken: acts.map((act, at) => {
      const { action } = act
      const previous = acts[at - 1]
      const from = previous === undefined ? 'in-review' : STATUS_AFTER[previous.action]
      const id = draw.id()
      const isReasoned = !['approve', 'publish'].includes(action)
      const reasons = isReasoned ? [style.reasons[draw.below(style.reasons.length)]?.key ?? ''] : []
      return { id, place: at + 1, action, from, at: after(act.after), by, reasons }
    }),
  }
}
