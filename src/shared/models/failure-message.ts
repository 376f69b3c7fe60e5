import type { ProblemMessage } from '../contract/problem-message.ts'
import type { Language } from '../contract/settings.ts'
import { english } from './failure-words-en.ts'
import { indonesian } from './failure-words-id.ts'
import type { ModelFailure } from './model-failure.ts'

/** One language's sentences: a kind that is missing does not compile. */
export type FailureWords = {
  readonly [Kind in ModelFailure['kind']]: (
    failure: Extract<ModelFailure, { kind: Kind }>,
  ) => ProblemMessage
}

/**
 * Puts a failure of a model into words: one sentence says what happened, one what to do now. The screen,
 * a problem and the command line all say these.
 *
 * @example failureMessage({ kind: 'key-refused' }, 'en').now // 'Enter the key anew ...'
 */
export function failureMessage(failure: ModelFailure, language: Language): ProblemMessage {
  const words: FailureWords = language === 'id' ? indonesian : english
  // TypeScript does not see that the key and the argument belong together.
  const say = words[failure.kind] as (failure: ModelFailure) => ProblemMessage
  return say(failure)
}
