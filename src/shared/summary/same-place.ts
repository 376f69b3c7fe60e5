import type { TokenRange } from '#shared/language/quantity.ts'
import type { Reading } from '#shared/language/reading.ts'
import { isFunctionWord } from '#shared/language/stop-words.ts'
import { isWordlike } from '#shared/language/tokens.ts'
import { alignedOutside, gapOf, localCloseness, strangersAround } from './alignment.ts'
import type { Support } from './claim.ts'
import {
  COPIES,
  LONGEST_STEP,
  MOST_STRANGERS,
  READS_AFTER_CONTENT,
  READS_AFTER_WORDS,
  READS_GAP,
  READS_GAP_LOCALLY,
} from './thresholds.ts'

/** A gap longer than this is no longer "the same place". */
const WIDEST_GAP = 14

/** Where a sentence that carries the claim has something else than the claim. */
export interface SamePlace {
  readonly support: Support
  /** Tokens of the sentence. */
  readonly gap: TokenRange
  /** Other words of the claim differ there too, so what the gap holds is no counterpart. */
  readonly blurred: boolean
}

/**
 * Finds the place of a claim's stretch in the sentences that carry it: between its aligned neighbours,
 * where the sentence as a whole, or at least the words around, runs like the claim.
 *
 * @param supports closest first
 * @example placesOf(claim, name, supports)[0]?.gap
 */
export const placesOf = (
  claim: Reading,
  range: TokenRange,
  supports: readonly Support[],
): readonly SamePlace[] =>
  supports.flatMap((support, at) => {
    const { alignment, sentence } = support
    const close = at === 0 && alignment.closeness >= READS_GAP
    if (!close && localCloseness(alignment, claim.tokens, range) < READS_GAP_LOCALLY) {
      return besideRun(claim, range, support)
    }
    const gap = besideNeighbour(claim, range, support, gapOf(alignment, sentence.reading, range))
    if (gap === null) return []
    const blurred = strangersAround(alignment, claim.tokens, range) > MOST_STRANGERS
    return [{ support, gap, blurred }]
  })

/**
 * At the end of a copy whose sentence goes on, or at the head of one that begins later, a gap has only one
 * aligned neighbour, and the place is right beside it, however long the rest.
 *
 * @returns null where the gap is too wide to be one place
 */
function besideNeighbour(
  claim: Reading,
  range: TokenRange,
  { alignment }: Support,
  gap: TokenRange,
): TokenRange | null {
  if (gap.to - gap.from <= WIDEST_GAP) return gap
  if (alignment.closeness < COPIES) return null
  const aligned = [...alignment.toSentence.keys()]
  const from = Math.max(-1, ...aligned.filter((at) => at < range.from)) + 1
  const to = Math.min(claim.tokens.length, ...aligned.filter((at) => at >= range.to))
  const reach = to - from + MOST_SHIFT
  if (from > 0 && to === claim.tokens.length) return { from: gap.from, to: gap.from + reach }
  return from === 0 && to < claim.tokens.length ? { from: gap.to - reach, to: gap.to } : null
}

/** Aligned words in a row on one side of a stretch, and how many of them carry news. */
interface Run {
  readonly words: number
  readonly content: number
}

/** Follows the aligned words from one on, step by step, as long as the sentence leaves out no more than a word. */
function runFrom(claim: Reading, { alignment }: Support, start: number, step: 1 | -1): Run {
  let [words, content] = [0, 0]
  let last: number | null = null
  for (let at = start; ; at += step) {
    const there = alignment.toSentence.get(at)
    if (there === undefined || (last !== null && (there - last) * step > LONGEST_STEP)) break
    words++
    if (!isFunctionWord(claim.tokens[at]?.norm ?? '')) content++
    last = there
  }
  return { words, content }
}

const isLong = ({ words, content }: Run): boolean =>
  words >= READS_AFTER_WORDS && content >= READS_AFTER_CONTENT

/**
 * A claim of two sentences may share with one of them only the words beside a stretch: "... di Festival
 * Sagu 2025, mengalahkan Sari" beside "... di Festival Sagu 2023." What follows those words there, or
 * stands before them, is its place.
 */
function besideRun(claim: Reading, range: TokenRange, support: Support): readonly SamePlace[] {
  const { alignment, sentence } = support
  const length = range.to - range.from
  if (isLong(runFrom(claim, support, range.from - 1, -1))) {
    const from = (alignment.toSentence.get(range.from - 1) ?? -1) + 1
    const to = Math.min(sentence.reading.tokens.length, from + length)
    return [{ support, gap: { from, to }, blurred: false }]
  }
  if (isLong(runFrom(claim, support, range.to, 1))) {
    const to = alignment.toSentence.get(range.to) ?? 0
    return [{ support, gap: { from: Math.max(0, to - length - MOST_SHIFT), to }, blurred: false }]
  }
  return []
}

/** A counterpart may stand this many words nearer to or farther from the aligned neighbour. */
const MOST_SHIFT = 2

const wordsBetween = ({ tokens }: Reading, from: number, to: number): number =>
  tokens.slice(Math.max(0, from), Math.max(0, to)).filter(isWordlike).length

/**
 * Orders what stands in a gap by how well it fits the place of the claim's stretch: a counterpart stands
 * as far from an aligned neighbour, on one side at least, as the stretch does. What is merely somewhere
 * in a long rest of the sentence is left out.
 *
 * @returns best first
 * @example counterparts(place, claim, name, namesInGap)[0]
 */
export function counterparts<T extends TokenRange>(
  { support: { alignment, sentence }, gap }: SamePlace,
  claim: Reading,
  range: TokenRange,
  inGap: readonly T[],
): readonly T[] {
  const aligned = [...alignment.toSentence.keys()]
  const before = Math.max(-1, ...aligned.filter((at) => at < range.from))
  const after = Math.min(claim.tokens.length, ...aligned.filter((at) => at >= range.to))
  const [ours, theirs] = [
    wordsBetween(claim, before + 1, range.from),
    wordsBetween(claim, range.to, after),
  ]
  // Where the sentence goes on behind the claim's end, or began before its head, that side says nothing.
  const open = {
    left: before < 0 && gap.from > 0,
    right: after === claim.tokens.length && gap.to < sentence.reading.tokens.length,
  }
  return inGap
    .map((other) => {
      const left = wordsBetween(sentence.reading, gap.from, other.from)
      const right = wordsBetween(sentence.reading, other.to, gap.to)
      const sides = [
        { off: Math.abs(ours - left), words: left, says: !open.left },
        { off: Math.abs(theirs - right), words: right, says: !open.right },
      ].filter(({ says }) => says)
      // Right beside an aligned word counts for more than as far from one.
      const fit = Math.min(...sides.map(({ off, words }) => off + words / 2))
      return { other, shift: Math.min(...sides.map(({ off }) => off)), fit }
    })
    .filter(({ shift }) => shift <= MOST_SHIFT)
    .sort((a, b) => a.fit - b.fit)
    .map(({ other }) => other)
}

/** A further sentence must share this many other words before it vouches for a name or number. */
const LEAST_SHARED = 3

/**
 * Lists the sentences that can vouch for a stretch of the claim: the closest, and those that share
 * more of the claim than that stretch.
 *
 * @example vouchers(claim, name, supports).some(({ sentence }) => holds(sentence))
 */
export const vouchers = (
  claim: Reading,
  range: TokenRange,
  supports: readonly Support[],
): readonly Support[] =>
  supports.filter(
    ({ alignment }, at) =>
      at === 0 || alignedOutside(alignment, claim.tokens, range) >= LEAST_SHARED,
  )
