import { keepRecord, writersAhead } from '../store/writer-records.ts'
import type { Desk } from './desk.ts'
import { inRounds, type Rounds } from './in-rounds.ts'

/** Drafts of one step: each lies somewhere else in the store. */
const TOGETHER = 50
/** How long the desk has for its calls between two steps, and how long nobody asks where all have followed, in ms. */
const REST = 40
const IDLE = 4_000

/** Lets, in the background, the drafts of writers follow their records, so that an index lists them by these again. */
export const recordKeeping = (desk: () => Desk): Rounds =>
  inRounds(IDLE, () => {
    const { store } = desk()
    // Where all have followed, nobody who writes is kept waiting for that to be seen.
    const ahead = store.read(writersAhead)
    if (!ahead.ok || ahead.value.length === 0) return IDLE
    const kept = store.jot((to) => keepRecord(to, TOGETHER))
    // A full disk is told where somebody works, and a draft that has not followed yet is listed all the same.
    return kept.ok ? REST : IDLE
  })
