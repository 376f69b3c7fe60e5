import { newestLine, newestReadable } from '../store/journal.ts'
import { keepNearText, unreadDrafts } from '../store/near-texts.ts'
import type { Desk } from './desk.ts'
import { inRounds, type Rounds } from './in-rounds.ts'

/** Drafts that are read in one transaction. */
const PAGE = 4
/** How long the desk may be kept from its calls, and how long it has for them in between, in ms. */
const BUSY = 8
const REST = 24
/** Behind the first page of the queue and its recheck, in ms. */
const FIRST = 2_000

/** Reads some; the answer is whether there may be more. A draft whose text cannot be read has no marks. */
function readSome(desk: Desk): boolean {
  const read = desk.store.jot((to) => {
    const drafts = unreadDrafts(to, PAGE)
    for (const id of drafts) {
      keepNearText(to, id, newestLine(to, id).hash, newestReadable(to, id))
    }
    return drafts.length
  })
  // A full disk is told where somebody works; the next start tries again.
  return read.ok && read.value === PAGE
}

/** Reads the drafts that an older version stored, so that they are found among those that read alike. */
export const nearReading = (desk: () => Desk): Rounds =>
  inRounds(FIRST, () => {
    const until = performance.now() + BUSY
    let isMore = true
    do isMore = readSome(desk())
    while (isMore && performance.now() < until)
    return isMore ? REST : null
  })
