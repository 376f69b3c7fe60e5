import type { HouseStyle } from '#shared/checks/house-style.ts'
import type { Submission } from '#shared/contract/intake.ts'
import type { Outcome } from '#shared/contract/outcome.ts'
import type { Prepared } from '../desk/prepare.ts'

/** What is to be read: a submission as a call brought it, or a file on a disk of this machine. */
export type Arriving =
  | { readonly kind: 'submission'; readonly submission: Submission }
  | { readonly kind: 'file'; readonly name: string; readonly path: string }

/** What its bytes are, before anything is made of them. */
export interface Looked {
  readonly sha256: string
  readonly size: number
}

/** What became of the reading. */
export interface ReadResult {
  /** Null where not even the bytes could be had. */
  readonly looked: Looked | null
  /** Null where it was not wanted. */
  readonly outcome: Outcome<Prepared> | null
}

/** Reads what arrives and stores nothing. */
export interface Reading {
  /** Files that are read at the same time. */
  readonly parallel: number
  /**
   * @param wants decides by the bytes whether the rest is worth the time
   * @returns problems of `recognise`, and `unreadable-file`, `too-slow`, `reading-died`
   */
  readonly read: (
    arriving: Arriving,
    style: HouseStyle,
    wants?: (looked: Looked) => boolean,
  ) => Promise<ReadResult>
  readonly close: () => Promise<void>
}

export const nameOf = (arriving: Arriving): string =>
  arriving.kind === 'file' ? arriving.name : arriving.submission.name
