import { isIndexDamage } from '../store/identity.ts'
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
/** How often one looks for what another way of writing left out, in ms. */
const AGAIN = 30_000

/**
 * Indexes some drafts and says how many are left. A draft that cannot be read is not found by its words; a
 * damaged index is emptied, so that the next steps fill it.
 */
const indexSome = (desk: Desk, isFirst: boolean) =>
  desk.store.note((to) => {
    try {
      if (isFirst) checkIndex(to)
      const until = performance.now() + BUSY
      for (const id of draftsToIndex(to, PAGE)) {
        const texts = searchTexts(to, id)
        if (texts === null) leaveOut(to, id)
        else indexTexts(to, id, texts)
        if (performance.now() > until) break
      }
    } catch (error) {
      if (!isIndexDamage(error)) throw error
      emptyIndex(to)
    }
    return countToIndex(to)
  })

export function searchIndexing(desk: () => Desk): SearchIndexing {
  let timer: NodeJS.Timeout | undefined
  let isDamaged = false
  let isFirst = true

  const later = (ms: number): void => {
    clearTimeout(timer)
    // A desk that closes does not wait for it.
    timer = setTimeout(round, ms).unref()
  }

  function round(): void {
    if (isDamaged && desk().store.note(emptyIndex).ok) isDamaged = false
    const step = indexSome(desk(), isFirst)
    isFirst = false
    // A full disk, another door that writes: it is tried again.
    later(step.ok && step.value > 0 ? REST : AGAIN)
  }

  return {
    start: () => later(FIRST),
    rebuild: () => {
      isDamaged = true
      later(REST)
    },
    stop: () => clearTimeout(timer),
  }
}
