import { whenIdle } from './when-idle.ts'

/** Time as the save queue and the checker need it; tests put in their own. */
export interface Clock {
  /** Milliseconds, only compared with each other. */
  readonly now: () => number
  /** Runs `work` once after `ms`; the returned function takes it back. */
  readonly after: (ms: number, work: () => void) => () => void
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (ms, work) => {
    let cancelIdle = () => {}
    const timer = setTimeout(() => {
      cancelIdle = whenIdle(work)
    }, ms)
    return () => {
      clearTimeout(timer)
      cancelIdle()
    }
  },
}
