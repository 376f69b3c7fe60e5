import { z } from 'zod'
import type { DecisionAction } from '#shared/workflow/status.ts'

/**
 * Whose task a draft is. Other than a lease (presence/lease.ts), which says in which window a draft is open
 * and ends with it, it outlasts the window and the day's end of a program, and stops nobody from reading.
 * Times are ISO UTC.
 */
export const holderSchema = z.object({
  /** Id of the editor's profile. */
  editor: z.string(),
  name: z.string(),
  since: z.string(),
  /** When it runs out, unless its holder does something to the draft before. */
  until: z.string(),
  /** Name of who gave it; '' where its holder took it. */
  by: z.string(),
  /** What was said with it; '' for nothing. */
  word: z.string(),
})

export type Holder = Readonly<z.infer<typeof holderSchema>>

/** Longest word that goes with a draft, in UTF-16 units. */
export const LONGEST_WORD = 500

const HOUR_MS = 3_600_000

/**
 * When a draft falls free whose holder did something to it just now.
 *
 * @param at ISO UTC
 * @param hours of the house style (`holderHours`)
 * @returns ISO UTC
 * @example runsOutAt('2026-03-02T08:00:00.000Z', 4) // '2026-03-02T12:00:00.000Z'
 */
export const runsOutAt = (at: string, hours: number): string =>
  new Date(Date.parse(at) + hours * HOUR_MS).toISOString()

/**
 * Whether somebody still holds a draft: told by the time at which it is asked, so that nothing must run for
 * it to end.
 *
 * @param now ISO UTC
 * @example isHeld({ until: '2026-03-02T12:00:00.000Z' }, '2026-03-02T12:00:00.000Z') // false
 */
export const isHeld = ({ until }: Pick<Holder, 'until'>, now: string): boolean =>
  Date.parse(now) < Date.parse(until)

/** With these a draft leaves the desk, and is nobody's task any more. */
const LEAVES: readonly DecisionAction[] = [
  'approve',
  'request-changes',
  'reject',
  'reject-may-return',
  'publish',
]

/**
 * Whether a decision ends that somebody holds the draft.
 *
 * @example endsHolding('hold') // false: it waits with whoever has it
 */
export const endsHolding = (action: DecisionAction): boolean => LEAVES.includes(action)
