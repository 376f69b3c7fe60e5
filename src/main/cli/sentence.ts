import type { Problem } from '#shared/contract/problem.ts'
import { type ProblemMessage, problemMessage } from '#shared/contract/problem-message.ts'
import type { Terminal } from './command.ts'

/** Prints what happened and what to do, where errors go. */
export function explain({ what, now }: ProblemMessage, { err }: Terminal): void {
  err(`${what}\n${now}\n`)
}

export const complain = (problem: Problem, terminal: Terminal): void =>
  explain(problemMessage(problem, terminal.language), terminal)
