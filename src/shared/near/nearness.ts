import { sharedWords } from '#shared/summary/near-copy.ts'
import type { NearText } from './near-text.ts'
import { passagesOf, type SharedPassage } from './passages.ts'
import { sharedRuns } from './shared-runs.ts'
import { sharedWordCount } from './shared-words.ts'

/** How a draft is near to another, the nearest first. */
export const NEAR_KINDS = ['same', 'rewritten', 'passage', 'topic'] as const
export type NearKind = (typeof NEAR_KINDS)[number]

/** What two drafts have in common. */
export interface Nearness {
  readonly kind: NearKind
  /** Of the words of the one draft that count, which share stands in the other: 0 to 1. */
  readonly share: number
  readonly passages: readonly SharedPassage[]
}

/** Fewest words of a passage that somebody took over: about two sentences. */
const PASSAGE = 20
/** Share of the longer text; below it somebody rewrote. */
const SAME = 0.95
/** With half of its words replaced a text keeps more than this, and strangers a tenth. */
const REWRITTEN = 0.4
/** What is taken over as it is stands in longer runs than these; a rewriting leaves a few words at a time. */
const VERBATIM = 12
/** Who takes so much of a text took the text. */
const WHOLE = 0.8
/** Share of the shorter text in runs of four words: every second word replaced leaves a seventh. */
const IN_RUNS = 0.08
/** Fewest words in runs, so that two short texts are not alike for one phrase. */
const FEWEST = 12

const TITLE = 0.75

/**
 * Holds two texts against each other: is the one the other again, a rewriting of it, or has it a passage of it?
 *
 * @returns null where neither is so
 * @example nearness(nearText(draft), nearText(other))?.kind // 'rewritten'
 */
export function nearness(one: NearText, other: NearText): Nearness | null {
  const runs = sharedRuns(one, other)
  const inRuns = runs.reduce((sum, { length }) => sum + length, 0)
  if (inRuns < FEWEST) return null
  const passages = passagesOf(one, other, runs)
  const shorter = Math.min(one.length, other.length)
  if (inRuns >= IN_RUNS * shorter) {
    const count = sharedWordCount(one, other, runs)
    const share = Math.min(1, count / one.length)
    if (count >= SAME * Math.max(one.length, other.length)) return { kind: 'same', share, passages }
    const isPart = count < WHOLE * shorter && inRuns >= VERBATIM * runs.length
    if (count >= REWRITTEN * shorter && !isPart) return { kind: 'rewritten', share, passages }
  }
  const taken = passages.filter(({ words }) => words >= PASSAGE)
  if (taken.length === 0) return null
  const words = taken.reduce((sum, passage) => sum + passage.words, 0)
  return { kind: 'passage', share: words / one.length, passages: taken }
}

/**
 * Says whether two titles are about the same: three of four words that say something stand in both.
 *
 * @example isSameTopic('Panen Cabai Seruni Lebih Awal', 'Lebih Awal, Panen Cabai di Seruni') // true
 */
export const isSameTopic = (one: string, other: string): boolean =>
  one.trim() !== '' && sharedWords(one, other) >= TITLE
