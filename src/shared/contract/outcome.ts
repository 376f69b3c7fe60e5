import type { Problem } from './problem.ts'

/** A failure as a value: borders return it, only bugs are thrown. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const failed = <T>(problem: Problem): Outcome<T> => ({ ok: false, problem })

/** Ends an exhaustive switch: a new case that is not handled does not compile. */
export function never(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
