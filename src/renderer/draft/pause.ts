import type { Clock } from './clock.ts'

/** Work that waits for a pause. */
export interface Pause {
  /** Runs the work once, `ms` from now, in place of what was waited for before. */
  readonly wait: (ms: number) => void
  readonly cancel: () => void
}

/**
 * One timer for a burst of keys, which at its end goes on for what is left: to take a timer back and set
 * another one is what would cost most of what the desk does at a key.
 */
export function createPause(clock: Clock, work: () => void): Pause {
  let stopTimer: (() => void) | null = null
  let timerEnds = 0
  let due = 0

  const start = (ms: number) => {
    timerEnds = clock.now() + ms
    stopTimer = clock.after(ms, () => {
      stopTimer = null
      const left = due - clock.now()
      if (left > 0) start(left)
      else work()
    })
  }
  const cancel = () => {
    stopTimer?.()
    stopTimer = null
  }

  return {
    wait: (ms) => {
      due = clock.now() + ms
      if (stopTimer !== null && timerEnds <= due) return
      cancel()
      start(ms)
    },
    cancel,
  }
}
