import type { Problem } from '#shared/contract/problem.ts'
import { problemOf } from '#shared/contract/problem-of.ts'

/** What may stand in the way of a call: the desk's own named problem, or no answer at all. */
export type Failure = Problem | { readonly kind: 'no-answer' }

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

/** Turns a call's exceptions into values, so that every caller must look at the failure. */
export async function ask<T>(call: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await call() }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}

export const failureOf = (error: unknown): Failure => problemOf(error) ?? { kind: 'no-answer' }
