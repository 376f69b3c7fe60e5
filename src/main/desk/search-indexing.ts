import type { Writer } from '../store/connection.ts'
import { isIndexDamage } from '../store/identity.ts'
import { checkSome } from '../store/search-check.ts'
import {
  checkIndex,
  countToIndex,
  draftsToIndex,
  emptyIndex,
  indexTexts,
  leaveOut,
} from '../store/search-index.ts'
import { searchTexts } from '../store/search-texts.ts'
import type { Desk } from './desk.ts'

/** Brings the index up to what the drafts say, in steps that nobody notices. */
export interface SearchIndexing {
  /** Begins after a moment, and looks now and then whether something is left to do. */
  readonly start: () => void
  /** Makes a damaged index anew. */
  readonly rebuild: () => void
  readonly stop: () => void
}

/** Drafts of one transaction at most. */
const PAGE = 20
/** How long the desk may be kept from its calls, and how long it has for them in between, in ms. */
const BUSY = 8
const REST = 12
/** The screen reads its first page before, in ms. */
const FIRST = 1_000
/** How often how many drafts are looked up, to see whether the index still knows them, in ms. */
const AGAIN = 30_000
const CHECKED = 100

/** Runs one step; a damaged index is emptied, so that the next steps fill it. Says how many drafts are left. */
const step = (desk: Desk, act: (to: Writer) => void) =>
  desk.store.jot((to) => {
    try {
      act(to)
    } catch (error) {
      if (!isIndexDamage(error)) throw error
      emptyIndex(to)
    }
    return countToIndex(to)
  })

/** A draft that cannot be read is not found by its words. */
function indexSome(to: Writer): void {
  const until = performance.now() + BUSY
  for (const id of draftsToIndex(to, PAGE)) {
    const texts = searchTexts(to, id)
    if (texts === null) leaveOut(to, id)
    else indexTexts(to, id, texts)
    if (performance.now() > until) break
  }
}

export function searchIndexing(desk: () => Desk): SearchIndexing {
  let timer: NodeJS.Timeout | undefined
  let next: (to: Writer) => void = checkIndex
  let upTo = 0
  /** Of the drafts that are looked up this time. */
  let checked = 0

  const later = (ms: number): void => {
    clearTimeout(timer)
    // A desk that closes does not wait for it.
    timer = setTimeout(round, ms).unref()
  }

  const checkMore = (to: Writer): void => {
    const some = checkSome(to, upTo, performance.now() + BUSY)
    upTo = some.upTo
    checked = upTo === 0 ? CHECKED : checked + some.drafts
  }

  function round(): void {
    const isCheck = next === checkMore
    const done = step(desk(), next)
    const isLeft = done.ok && done.value > 0
    // Between two checks there is time; a full disk or another door that writes is waited for, too.
    const isTime = isCheck && !isLeft && (!done.ok || checked >= CHECKED)
    if (isTime) checked = 0
    next = isLeft ? indexSome : checkMore
    later(isTime ? AGAIN : REST)
  }

  return {
    start: () => later(FIRST),
    rebuild: () => {
      next = emptyIndex
      later(REST)
    },
    stop: () => clearTimeout(timer),
  }
}
