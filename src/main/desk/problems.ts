import { ORPCError, os } from '@orpc/server'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { problemOf } from '#shared/contract/problem-of.ts'

/** A problem as the one typed error of the contract (contract/problem.ts). */
export const problemError = (problem: Problem): ORPCError<'PROBLEM', Problem> =>
  new ORPCError('PROBLEM', { status: 422, data: problem })

/** The value of a use case's outcome, or its problem as the contract's error. */
export function answer<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw problemError(outcome.problem)
}

/** Turns a refused input into the problem `bad-request`, so that a caller reads one kind of failure. */
export const namedProblems = os.middleware(async ({ next }) => {
  try {
    return await next()
  } catch (error) {
    const problem = problemOf(error)
    throw problem ? problemError(problem) : error
  }
})
