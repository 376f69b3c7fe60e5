import { useFormatter } from 'use-intl'
import type { Step } from '#shared/statistics/periods.ts'

/** Names a period by its first day. */
export function usePeriodWords(step: Step): (day: string) => string {
  const format = useFormatter()
  // The day is one of the calendar already: it must not move with the zone again.
  const look =
    step === 'month'
      ? ({ month: 'short', year: 'numeric', timeZone: 'UTC' } as const)
      : ({ day: 'numeric', month: 'short', timeZone: 'UTC' } as const)
  return (day) => format.dateTime(new Date(day), look)
}
