import type { Problem } from '#shared/contract/problem.ts'
import type { Failure } from '../draft/ask.ts'
import { createStore } from '../store.ts'

/** Something that was asked for on a draft that somebody else holds, and waits for a second word. */
interface Question {
  readonly held: Extract<Problem, { kind: 'held-by-another' }>
  /** Does it all the same; `over` names the holder who was shown. */
  readonly go: (over: string) => void
}

export const question = createStore<Question | null>(null)

export const dropQuestion = (): void => question.set(() => null)

/**
 * Asks whether to go on where somebody else holds the draft: the first act has changed nothing then.
 *
 * @returns whether it was that
 */
export function askKnowingly(failure: Failure, go: (over: string) => void): boolean {
  if (failure.kind !== 'held-by-another') return false
  question.set(() => ({ held: failure, go }))
  return true
}
