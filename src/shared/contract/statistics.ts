import { z } from 'zod'
import { RANGES, STEPS } from '#shared/statistics/periods.ts'
import { AGES } from '#shared/statistics/queue-age.ts'
import { isTimeZone } from '#shared/statistics/time-zone.ts'
import { draftStatusSchema } from '#shared/workflow/status.ts'
import { call } from './problem.ts'

const count = z.number().int()
/** In s; the median and the 90th percentile, interpolated between two times; null without any. */
const times = { answered: count, median: count.nullable(), p90: count.nullable() }

/** What was done in a period: submissions, decisions, and how long first answers had taken. */
const periodSchema = z.object({
  /** Its first day, in the zone that was asked for. */
  day: z.string(),
  submitted: count,
  approved: count,
  changesRequested: count,
  /** For good, or open to another try. */
  rejected: count,
  ...times,
})

/** How many decisions of the range gave a reason of the house style, by hand or in a note. */
const reasonSchema = z.object({
  reason: z.string(),
  changesRequested: count,
  rejected: count,
})

/** What editors did with what a check found: they are the findings that somebody looked at. */
const answeredFindingsSchema = z.object({
  check: z.string(),
  /** By its fix. */
  fixed: count,
  /** By hand. */
  changed: count,
  dismissed: count,
})

export const statisticsSchema = z.object({
  /** False on a desk without drafts, where there is nothing to count. */
  isEmpty: z.boolean(),
  step: z.enum(STEPS),
  periods: z.array(periodSchema),
  /**
   * From the submission to the first approval, request for changes or rejection of a draft, of those
   * that got it within the range.
   */
  answers: z.object(times),
  /** Drafts that wait for the desk now, by age since their submission: one number for each of AGES. */
  waiting: z.array(
    z.object({ status: draftStatusSchema, drafts: z.array(count).length(AGES.length) }),
  ),
  /** Most frequent first. */
  reasons: z.array(reasonSchema),
  findings: z.array(answeredFindingsSchema),
  /**
   * Bullets that AI made and an editor had before them, of drafts whose newest approval is in the range:
   * approved as they were, approved with words changed by hand, or not in the approved summary.
   */
  aiBullets: z.object({ asTheyWere: count, edited: count, replaced: count }),
})

export const statistics = {
  /** Problem `bad-request` for a zone that the desk does not know. */
  read: call
    .input(
      z.strictObject({
        range: z.enum(RANGES),
        /** Whose days are counted (IANA): the editor's, as the screen has it from the system. */
        zone: z.string().max(100).refine(isTimeZone),
      }),
    )
    .output(statisticsSchema),
}

export type Statistics = Readonly<z.infer<typeof statisticsSchema>>
