import Database from 'better-sqlite3'
import { failed, type Outcome } from '#shared/contract/outcome.ts'
import type { Problem } from '#shared/contract/problem.ts'

/**
 * Leaves a transaction without its changes. A transaction is left by throwing, so this is thrown; it
 * never passes `store.read` or `store.write`, which hand it on as a value.
 */
export class Refusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** Leaves the transaction that is running. */
export function refuse(problem: Problem): never {
  throw new Refusal(problem)
}

/** The value of an outcome, or the end of the transaction. */
export function granted<T>(outcome: Outcome<T>): T {
  return outcome.ok ? outcome.value : refuse(outcome.problem)
}

/** Turns what a transaction threw into the named failure that it is; a bug is thrown again. */
export function outcomeOf<T>(error: unknown): Outcome<T> {
  if (error instanceof Refusal) return failed(error.problem)
  const kind = storeFailure(error)
  if (kind === null) throw error
  return failed({ kind })
}

export type StoreFailure = 'store-full' | 'store-read-only' | 'store-locked' | 'store-io'

/** The one place that reads SQLite's result codes (sqlite.org/rescode.html). */
export function storeFailure(error: unknown): StoreFailure | null {
  if (!(error instanceof Database.SqliteError)) return null
  const [, primary] = error.code.split('_')
  switch (primary) {
    case 'FULL':
      return 'store-full'
    case 'READONLY':
    case 'PERM':
      return 'store-read-only'
    case 'BUSY':
    case 'LOCKED':
    case 'PROTOCOL':
      return 'store-locked'
    case 'IOERR':
    case 'CANTOPEN':
    case 'CORRUPT':
    case 'NOTADB':
    case 'NOMEM':
      return 'store-io'
    default:
      return null
  }
}
