import type { ModelFailure } from '#shared/models/model-failure.ts'

/** How long a model may take, in ms. */
export interface Patience {
  readonly firstChunk: number
  readonly betweenChunks: number
  /** The whole answer, with everything that had to be asked again. */
  readonly whole: number
}

export const DEFAULT_PATIENCE: Patience = {
  firstChunk: 30_000,
  betweenChunks: 15_000,
  whole: 120_000,
}

/** Watches one question; `signal` is aborted by the caller or when a time is over. */
export interface Clock {
  readonly signal: AbortSignal
  /** A request leaves: the time to its first chunk begins. */
  readonly asked: () => void
  /** A piece of the answer came. */
  readonly heard: () => void
  /** ms that are left of the whole. */
  readonly left: () => number
  /** Why the signal was aborted, or null. */
  readonly over: () => ModelFailure | null
  /** Ends the time, and whatever is still under way. */
  readonly stop: () => void
}

/** Starts the time of a whole question. */
export function startClock(patience: Patience, caller: AbortSignal): Clock {
  const late = new AbortController()
  const startedAt = performance.now()
  let failure: ModelFailure | null = null
  type Phase = Extract<ModelFailure, { kind: 'timed-out' }>['phase']
  const timer = (phase: Phase, after: number) =>
    setTimeout(() => {
      failure ??= { kind: 'timed-out', phase, after }
      late.abort()
    }, after)
  const whole = timer('whole', patience.whole)
  let next: NodeJS.Timeout | undefined
  const wait = (phase: Phase, after: number) => {
    clearTimeout(next)
    next = timer(phase, after)
  }
  return {
    signal: AbortSignal.any([caller, late.signal]),
    asked: () => wait('first-chunk', patience.firstChunk),
    heard: () => wait('between-chunks', patience.betweenChunks),
    left: () => patience.whole - (performance.now() - startedAt),
    over: () => (caller.aborted ? { kind: 'stopped' } : failure),
    stop: () => {
      clearTimeout(whole)
      clearTimeout(next)
      late.abort()
    },
  }
}
