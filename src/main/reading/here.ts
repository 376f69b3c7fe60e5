import { hold, readHeld } from './read-arriving.ts'
import type { Reading } from './reading.ts'

/** Reads in the thread of the caller: for a command, which ends with its files and has no screen to hold up. */
export const readingHere = (newId: () => string): Reading => ({
  parallel: 1,
  read: async (arriving, style, wants) => {
    const held = hold(arriving)
    if (!held.ok) return { looked: null, outcome: held }
    const { looked } = held.value
    const isWanted = wants?.(looked) ?? true
    return { looked, outcome: isWanted ? readHeld(held.value, style, newId) : null }
  },
  close: async () => {},
})
