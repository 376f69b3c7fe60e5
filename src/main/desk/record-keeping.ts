import { keepRecord } from '../store/writer-records.ts'
import type { Desk } from './desk.ts'

/** Lets, in the background, the drafts of writers follow their records, so that an index lists them by these again. */
export interface RecordKeeping {
  readonly start: () => void
  readonly stop: () => void
}

/** Drafts of one step: each lies somewhere else in the store. */
const TOGETHER = 50
/** How long the desk has for its calls between two steps, and how long nobody asks where all have followed, in ms. */
const REST = 40
const IDLE = 4_000

export function recordKeeping(desk: () => Desk): RecordKeeping {
  let timer: NodeJS.Timeout | undefined
  const later = (ms: number): void => {
    // A desk that closes does not wait for it.
    timer = setTimeout(round, ms).unref()
  }
  const round = (): void => {
    const kept = desk().store.note((to) => keepRecord(to, TOGETHER))
    // A full disk is told where somebody works, and a draft that has not followed yet is listed all the same.
    later(kept.ok && kept.value ? REST : IDLE)
  }
  return { start: () => later(IDLE), stop: () => clearTimeout(timer) }
}
