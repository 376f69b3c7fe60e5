import type { KeyboardEvent } from 'react'
import type { ModelCandidate } from '#shared/proposal/candidate.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import type { CandidatePlace } from './acts.ts'
import { onCandidateKey } from './candidate-keys.ts'
import type { Taking } from './use-taking.ts'

interface Answerable {
  /** The candidate that a digit means, counted from 0. */
  readonly candidateAt: (index: number) => ModelCandidate | undefined
  readonly placeOf: (candidate: ModelCandidate) => CandidatePlace
  readonly taking: Taking
  readonly onEscape: () => void
}

/** Answers a model's candidates by key: a digit takes, with Shift it rejects, Escape leads out. */
export function useCandidateKeys(answerable: Answerable): (event: KeyboardEvent) => void {
  const { candidateAt, placeOf, taking, onEscape } = answerable
  const { singleKeys } = useDeskSettings().preferences
  return (event) =>
    onCandidateKey(event, {
      singleKeys,
      onEscape,
      onTake: (index) => {
        const chosen = candidateAt(index)
        if (chosen !== undefined) taking.take(chosen, placeOf(chosen))
      },
      onReject: (index) => {
        const chosen = candidateAt(index)
        if (chosen !== undefined) taking.reject(chosen)
      },
    })
}
