import type { Clock } from '../../../src/renderer/draft/clock.ts'

/** A clock that stands still until it is told how far to go. */
export function handClock() {
  let now = 0
  let timers: { readonly at: number; readonly work: () => void }[] = []
  const clock: Clock = {
    now: () => now,
    after: (ms, work) => {
      const timer = { at: now + ms, work }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
  }
  const advance = async (ms: number) => {
    const end = now + ms
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)
      if (next === undefined) break
      timers = timers.filter((timer) => timer !== next)
      now = next.at
      next.work()
      await settled()
    }
    now = end
  }
  return { clock, advance }
}

/** What promises bring one after the other has come. */
export const settled = async () => {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve()
}
