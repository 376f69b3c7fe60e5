/** What a disk says of a file: its size in bytes, and when it was changed, in ms. */
export interface FileFacts {
  readonly size: number
  readonly modified: number
}

/** Since when, in ms, a file has been seen as it is. */
export interface Seen extends FileFacts {
  readonly since: number
}

/** Whoever copies over a slow network makes an empty file first: it is given so many times as long. */
const EMPTY_WAITS = 10

/**
 * Notes how a file was seen. Times are only told apart, never compared with the clock: another machine's may
 * be wrong.
 *
 * @returns the same object where nothing changed
 * @example noted(undefined, { size: 9, modified: 5 }, 1_000) // { size: 9, modified: 5, since: 1000 }
 */
export const noted = (before: Seen | undefined, facts: FileFacts, now: number): Seen =>
  before?.size === facts.size && before.modified === facts.modified
    ? before
    : { size: facts.size, modified: facts.modified, since: now }

/**
 * Says whether a file has been as it is for long enough to be whole: nobody writes to it any more.
 *
 * @param quiet in ms
 * @example isSettled({ size: 9, modified: 5, since: 1_000 }, 3_000, 2_000) // true
 */
export const isSettled = ({ size, since }: Seen, now: number, quiet: number): boolean =>
  now - since >= (size === 0 ? quiet * EMPTY_WAITS : quiet)
