import type { Presence } from '#shared/contract/presence.ts'
import { BEAT_MS } from '#shared/presence/lease.ts'
import type { Answer } from '../draft/ask.ts'
import type { Clock } from '../draft/clock.ts'

/** Keeps asking where a draft is edited, as long as it is open here. */
export interface Watch {
  /** Asks now: somebody came back to this window, or was refused. */
  readonly ask: () => Promise<void>
  /** Edits the draft here from now on, whoever did before. */
  readonly takeOver: () => Promise<Answer<Presence>>
  readonly stop: () => void
}

/**
 * @param stay one beat, which also says that this window is still there
 * @param onPresence what the desk answered; one that was overtaken by a newer question is dropped
 */
export function watchPresence(options: {
  readonly clock: Clock
  readonly stay: (take: boolean) => Promise<Answer<Presence>>
  readonly onPresence: (presence: Presence) => void
}): Watch {
  let cancel = () => {}
  let isStopped = false
  let asked = 0

  const beat = async (take: boolean): Promise<Answer<Presence>> => {
    cancel()
    asked += 1
    const own = asked
    const answer = await options.stay(take)
    if (isStopped || own !== asked) return answer
    cancel = options.clock.after(BEAT_MS, () => void beat(false))
    // A desk that cannot be reached says nothing about other windows.
    if (answer.ok) options.onPresence(answer.value)
    return answer
  }

  cancel = options.clock.after(BEAT_MS, () => void beat(false))
  return {
    ask: async () => {
      await beat(false)
    },
    takeOver: () => beat(true),
    stop: () => {
      isStopped = true
      cancel()
    },
  }
}
