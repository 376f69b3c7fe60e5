import type { Problem } from './problem.ts'
import { english } from './problem-words-en.ts'
import { indonesian } from './problem-words-id.ts'
import type { Language } from './settings.ts'

/** A problem for a person: one or two sentences each, without mark-up. */
export interface ProblemMessage {
  /** What happened, and where. */
  readonly what: string
  /** What is safe, and what to do now. */
  readonly now: string
}

/** One language's sentences: a kind that is missing does not compile. */
export type ProblemWords = {
  readonly [Kind in Problem['kind']]: (problem: Extract<Problem, { kind: Kind }>) => ProblemMessage
}

/**
 * Puts a problem into words. Names and sizes (bytes, printed as MB) come from the problem itself.
 *
 * @example problemMessage({ kind: 'no-editor' }, 'en').now // 'Enter your name in the settings ...'
 */
export function problemMessage(problem: Problem, language: Language): ProblemMessage {
  const words: ProblemWords = language === 'id' ? indonesian : english
  // TypeScript does not see that the key and the argument belong together.
  const say = words[problem.kind] as (problem: Problem) => ProblemMessage
  return say(problem)
}
