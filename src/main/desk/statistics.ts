import type { Outcome } from '#shared/contract/outcome.ts'
import type { Statistics } from '#shared/contract/statistics.ts'
import { type Period, periodsOf, type Range } from '#shared/statistics/periods.ts'
import type { DecisionAction } from '#shared/workflow/status.ts'
import type { Reader } from '../store/connection.ts'
import { aiBulletsIn } from '../store/statistics/ai-bullets.ts'
import { answerTimesIn, NO_ANSWER } from '../store/statistics/answer-times.ts'
import { answeredFindingsIn } from '../store/statistics/answered-findings.ts'
import { decisionsIn } from '../store/statistics/decisions.ts'
import { waitingByAge } from '../store/statistics/queue-age.ts'
import { reasonsIn } from '../store/statistics/reasons.ts'
import { firstSubmission, submissionsIn } from '../store/statistics/submissions.ts'
import { calls } from './calls.ts'
import type { Desk } from './desk.ts'
import { answer } from './problems.ts'

const readStatistics = (
  desk: Desk,
  { range, zone }: { readonly range: Range; readonly zone: string },
): Outcome<Statistics> =>
  desk.store.read((from) => {
    const now = Date.parse(desk.now())
    const first = firstSubmission(from)
    const { step, periods } = periodsOf(range, zone, now, first === null ? null : Date.parse(first))
    const whole = { from: periods[0]?.from ?? '', to: periods.at(-1)?.to ?? '' }
    const [answers] = answerTimesIn(from, [whole])
    return {
      isEmpty: first === null,
      step,
      periods: countsOf(from, periods),
      answers: answers ?? NO_ANSWER,
      waiting: waitingByAge(from, now).map((one) => ({ ...one, drafts: [...one.drafts] })),
      reasons: [...reasonsIn(from, whole)],
      findings: [...answeredFindingsIn(from, whole)],
      aiBullets: aiBulletsIn(from, whole),
    }
  })

function countsOf(from: Reader, periods: readonly Period[]): Statistics['periods'] {
  const submitted = submissionsIn(from, periods)
  const decided = decisionsIn(from, periods)
  const times = answerTimesIn(from, periods)
  return periods.map(({ day }, at) => {
    const count = (action: DecisionAction): number => decided[at]?.get(action) ?? 0
    return {
      day,
      submitted: submitted[at] ?? 0,
      approved: count('approve'),
      changesRequested: count('request-changes'),
      rejected: count('reject') + count('reject-may-return'),
      ...(times[at] ?? NO_ANSWER),
    }
  })
}

export const statisticsCalls = (desk: Desk) => ({
  read: calls.statistics.read.handler(({ input }) => answer(readStatistics(desk, input))),
})
