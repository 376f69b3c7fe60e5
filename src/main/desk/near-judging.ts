import type { Outcome } from '#shared/contract/outcome.ts'
import { storedDraft } from '../store/drafts.ts'
import { newestReadable } from '../store/journal.ts'
import { keepPairs, nextToJudge, passOver } from '../store/near-pairs.ts'
import type { Desk } from './desk.ts'
import { inRounds, type Rounds } from './in-rounds.ts'
import { unansweredNear } from './near.ts'
import { isUndecided, UNDECIDED } from './queue-views.ts'

/** How long the desk has for its calls between two drafts at least, and how long nobody asks where none is left, in ms. */
const REST = 60
const IDLE = 4_000
/** How many times as long as it was kept from them. */
const SHARE = 4
/** Decided drafts that are passed over in one step. */
const PASSED = 500
/** Behind the first page of the queue, its recheck and the reading of what an older version stored, in ms. */
const FIRST = 3_000

/** Holds one draft against the others. Nobody acts on decided ones: they are only what others are held against. */
export const judgeNext = (
  desk: Pick<Desk, 'store' | 'houseStyle'>,
): Outcome<{ readonly isMore: boolean }> => {
  const read = desk.store.read((from) => {
    const next = nextToJudge(from)
    if (next === undefined) return null
    const { draftId } = next
    if (!isUndecided(storedDraft(from, draftId).status)) return 'decided'
    const isReadable = newestReadable(from, draftId) !== null
    return { next, others: isReadable ? unansweredNear(from, desk.houseStyle, draftId) : null }
  })
  if (!read.ok) return read
  const found = read.value
  if (found === null) return { ok: true, value: { isMore: false } }
  return desk.store.jot((to) => {
    if (found === 'decided') passOver(to, UNDECIDED, PASSED)
    else keepPairs(to, found.next, found.others)
    return { isMore: true }
  })
}

/**
 * Finds, in the background, which drafts read like another, so that the queue can be filtered by it.
 *
 * @param isBusy whether files are being taken in: they come first, and are judged after
 */
export const nearJudging = (desk: () => Desk, isBusy: () => boolean): Rounds =>
  inRounds(FIRST, () => {
    if (isBusy()) return IDLE
    const began = performance.now()
    const judged = judgeNext(desk())
    const rest = Math.max(REST, SHARE * (performance.now() - began))
    // A full disk is told where somebody works; what came through another door is seen when nothing is left.
    return judged.ok && judged.value.isMore ? rest : IDLE
  })
