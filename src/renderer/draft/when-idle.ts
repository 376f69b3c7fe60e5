/** No longer than two frames: what waits is still in time for a glance. */
const LONGEST_MS = 33

/**
 * Runs `work` once the frame under way is painted, so that no key waits for it. A timer alone fires at
 * any moment, also between a key and its frame.
 *
 * @returns takes the work back
 */
export function whenIdle(work: () => void): () => void {
  const id = requestIdleCallback(() => work(), { timeout: LONGEST_MS })
  return () => cancelIdleCallback(id)
}
