/** How often a window says that it is still there, in ms. */
export const BEAT_MS = 10_000

/** Two beats may be lost, as in a window that is busy or a machine that is short of breath, in ms. */
export const LEASE_MS = 35_000

/** Who has a draft open for editing. Times are ISO UTC. */
export interface Lease {
  /** Id of the window. */
  readonly page: string
  /** Name of the editor who sits at it; '' for nobody's. */
  readonly editor: string
  readonly since: string
  /** When it was last heard of. */
  readonly beat: string
}

/**
 * Whether a lease still counts. One that seems to come from the future does: a clock was set back, and
 * a draft must not fall open for that.
 *
 * @param now ISO UTC
 * @example isLive({ ...lease, beat: '2026-03-02T08:00:00.000Z' }, '2026-03-02T08:00:20.000Z') // true
 */
export const isLive = ({ beat }: Pick<Lease, 'beat'>, now: string): boolean =>
  Date.parse(now) - Date.parse(beat) <= LEASE_MS
