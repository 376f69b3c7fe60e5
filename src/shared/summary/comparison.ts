import type { Evidence, Status } from './verdict.ts'

/** How one bullet compares with the article, before any check judges it. */
export interface Comparison {
  readonly bulletId: string
  readonly coverage: number
  readonly closeness: number
  readonly evidence: readonly Evidence[]
  readonly status: Status
}
