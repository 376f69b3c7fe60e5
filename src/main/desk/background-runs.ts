/** Work in the background that this desk is at. */
export interface BackgroundRun {
  /** Begins nothing further; what is under way ends. */
  readonly pause: () => void
  /** Whether it begins further things; it stops to by itself where nothing answers any more. */
  readonly takesMore: () => boolean
  /** Stops what is under way, which waits again for another time; resolves when nothing runs any more. */
  readonly stop: () => Promise<void>
}

/** The runs that this desk is at work on, by their ids. */
export interface BackgroundRuns<Run> {
  readonly begin: (run: Run) => void
  readonly pause: (id: string) => void
  readonly stop: (id: string) => Promise<void>
  /** When nothing of a run that was paused is under way any more; at once for one that is at work. */
  readonly ended: (id: string) => Promise<void>
  /** Whether anything runs. */
  readonly isBusy: () => boolean
  /** Leaves what runs for another time. */
  readonly interrupt: () => Promise<void>
}

/**
 * @param start begins the work and says when nothing of it runs any more
 * @param leave says in the store that it was left
 */
export function backgroundRuns<Run extends { readonly id: string }>(
  start: (run: Run, onEnd: () => void) => BackgroundRun,
  leave: (id: string) => void,
): BackgroundRuns<Run> {
  const running = new Map<string, BackgroundRun>()
  const stop = async (id: string) => running.get(id)?.stop()
  return {
    begin: (run) => {
      if (running.has(run.id)) return
      // It can end before it is returned, where nothing is left to do.
      let hasEnded = false
      const begun = start(run, () => {
        hasEnded = true
        running.delete(run.id)
      })
      if (!hasEnded) running.set(run.id, begun)
    },
    pause: (id) => running.get(id)?.pause(),
    stop,
    ended: async (id) => {
      if (running.get(id)?.takesMore() === false) await stop(id)
    },
    isBusy: () => running.size > 0,
    interrupt: async () => {
      for (const id of [...running.keys()]) {
        await stop(id)
        leave(id)
      }
    },
  }
}
