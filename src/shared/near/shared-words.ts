import { diffArrays } from 'diff'
import type { NearText } from './near-text.ts'
import type { SharedRun } from './shared-runs.ts'

/** Between two shared runs so many words are held against each other, one by one. */
const REACH = 120
/** Before the first run and behind the last one. */
const EDGE = 40

function common(one: NearText, other: NearText): number {
  if (one.length === 0 || other.length === 0) return 0
  const norms = (text: NearText) => text.map(({ norm }) => norm)
  return diffArrays(norms(one), norms(other))
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0)
}

/**
 * Counts the words that two texts have in common in the same order: those of the shared runs, and the single
 * ones that a rewriting left standing between them. Only for texts that share enough: between runs of
 * strangers, too, some little words are the same.
 *
 * @param runs in the order of the one text
 * @example sharedWordCount(one, other, runs) / one.length // 0.84
 */
export function sharedWordCount(
  one: NearText,
  other: NearText,
  runs: readonly SharedRun[],
): number {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return 0
  const head = common(
    one.slice(Math.max(0, first.one - EDGE), first.one),
    other.slice(Math.max(0, first.other - EDGE), first.other),
  )
  const [endOne, endOther] = [last.one + last.length, last.other + last.length]
  const tail = common(one.slice(endOne, endOne + EDGE), other.slice(endOther, endOther + EDGE))
  const between = runs.slice(1).map((run, at) => {
    const before = runs[at] ?? first
    const gaps = [before.one + before.length, before.other + before.length] as const
    const [a, b] = [one.slice(gaps[0], run.one), other.slice(gaps[1], run.other)]
    return a.length > REACH || b.length > REACH ? 0 : common(a, b)
  })
  const inRuns = runs.reduce((sum, { length }) => sum + length, 0)
  return inRuns + between.reduce((sum, count) => sum + count, head + tail)
}
