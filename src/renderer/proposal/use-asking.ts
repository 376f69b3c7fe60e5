import { useCallback, useEffect, useRef, useState } from 'react'
import type { CandidateTarget, ModelCandidate } from '#shared/proposal/candidate.ts'
import { failureOf } from '../draft/ask.ts'
import { useDraftStore } from '../draft/open-draft.ts'
import { readCandidatesAgain } from './kept-candidates.ts'
import { afterEvent, beginRun, brokenOff, type Run, withCandidate } from './run.ts'

export interface Asking {
  /** The last press of the button; null before the first. */
  readonly run: Run | null
  /** Asks the models; what was asked before is superseded. */
  readonly ask: (providerIds: readonly string[], wish?: string) => void
  readonly stop: () => void
  /** Shows a candidate as the desk has it now. */
  readonly show: (candidate: ModelCandidate) => void
}

/** Asks models for candidates of the open draft and follows what they tell; leaving stops them. */
export function useAsking(target: CandidateTarget): Asking {
  const store = useDraftStore()
  const [run, setRun] = useState<Run | null>(null)
  const running = useRef<AbortController | null>(null)

  const stop = useCallback(() => {
    running.current?.abort()
    running.current = null
    setRun((now) => now && brokenOff(now, null))
  }, [])

  const ask = async (providerIds: readonly string[], wish = '') => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    // What an abandoned stream still tells is of no interest.
    const follow = (change: (now: Run) => Run) =>
      setRun((now) => (now === null || running.current !== own ? now : change(now)))
    setRun(beginRun(providerIds))
    const flushed = await store.flush()
    if (!flushed.ok) return follow((now) => brokenOff(now, flushed.failure))
    try {
      const events = await store.desk.candidates.ask(
        { draftId: store.id, target, providerIds: [...providerIds], wish },
        { signal: own.signal },
      )
      for await (const event of events) follow((now) => afterEvent(now, event))
    } catch (error) {
      if (!own.signal.aborted) follow((now) => brokenOff(now, failureOf(error)))
    }
    void readCandidatesAgain(store.id)
  }

  useEffect(() => () => running.current?.abort(), [])

  return {
    run,
    ask: (providerIds, wish) => void ask(providerIds, wish),
    stop,
    show: (candidate) => setRun((now) => now && withCandidate(now, candidate)),
  }
}
